using NodaTime;
using QualificationRules;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>The appointments of a person of an extract as cases of the wire format.</summary>
internal static class ExtractCases
{
    /// <summary>A case is named by its Employee ID; where the person has several appointments of the role, with the line of the post after it.</summary>
    public static IEnumerable<(Answer Answer, Case Case)> Of(Person person, Evaluator evaluator, Question question, LocalDate on, Readings readings)
    {
        var answers = ExtractAnswers.Of(person, evaluator, question, on, readings).ToList();
        return answers.Select(answer => (answer, new Case(
            answers.Count == 1 ? answer.Row.EmployeeId : $"{answer.Row.EmployeeId}, line {answer.Row.Line}", question, on, person.RecordFor(question), answer.Verdict.Appointment!.Id, readings)));
    }
}
