using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace SencoChecker.Api.Reference;

/// <summary>A question with its decision table: exactly one row matches, whatever the facts.</summary>
internal sealed record QuestionData(string Ruleset, string Question, string Asks, Role? Role, IEnumerable<Qualification>? Courses, IEnumerable<FindingData> Findings, IEnumerable<RowData> Rows)
{
    /// <summary>A question; one on a course is the same for each of them.</summary>
    public static QuestionData Of(Ruleset ruleset, IEnumerable<Question> forEachCourse)
    {
        Question[] questions = [.. forEachCourse];
        var (question, courses) = (questions[0], questions.Select(each => each.Course).OfType<Qualification>().ToArray());
        return new(
            ruleset.Version, question.Code, question.Asks, question.Role, courses.Length == 0 ? null : courses,
            question.Table.Findings.Select(FindingData.Of), question.Table.Rows.Select(RowData.Of));
    }
}
