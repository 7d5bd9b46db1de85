using NodaTime;
using QualificationRules;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>The answers to a question about a person of an extract: one a row, or one for all the rows that are one appointment.</summary>
internal static class ExtractAnswers
{
    public static IEnumerable<Answer> Of(Person person, Evaluator evaluator, Question question, LocalDate on, Readings readings)
    {
        var record = person.RecordFor(question);
        return RowsAsOne.Join(
            [
                .. person.Posts.Where(post => post.Role == question.Role)
                    .Select(post => new Answer(person, post, evaluator.Evaluate(question, record, on, post.AppointmentOn(on, record), readings))),
            ],
            on);
    }
}
