using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>What changed of a person's courses towards one qualification; an extract has one at most.</summary>
internal static class CourseChanges
{
    public static IEnumerable<string> Of(Qualification qualification, IReadOnlyList<Training> then, IReadOnlyList<Training> now) => (then, now) switch
    {
        ([var one], [var other]) => OfCourse(Columns.Of(qualification), one, other),
        _ => FactWords.Changed(CauseWords.NameOf(qualification), All(then), All(now)),
    };

    private static IEnumerable<string> OfCourse(CourseColumns columns, Training then, Training now) =>
    [
        .. FactWords.Changed(columns.Started.Name, FactWords.Of(then.Started), FactWords.Of(now.Started)),
        .. FactWords.Changed(columns.Completed.Name, FactWords.Of(then.Completed), FactWords.Of(now.Completed)),
        .. FactWords.Changed(columns.Awarded.Name, FactWords.Of(then.Awarded), FactWords.Of(now.Awarded)),
        .. columns.Recognised is null ? [] : FactWords.Changed(columns.Recognised.Name, FactWords.Of(then.RecognisedBody), FactWords.Of(now.RecognisedBody)),
        .. columns.Listed is null ? [] : FactWords.Changed(columns.Listed.Name, FactWords.Of(then.ListedProvider), FactWords.Of(now.ListedProvider)),
    ];

    private static string All(IReadOnlyList<Training> courses) => courses.Count == 0 ? "no such course" : string.Join(" and ", courses.Select(InWords));

    private static string InWords(Training course)
    {
        var stages = new[] { ("started", course.Started), ("completed", course.Completed), ("awarded", course.Awarded) }.Where(stage => !stage.Item2.IsUnknown)
            .Select(stage => stage.Item2.IsNever ? $"not {stage.Item1}" : $"{stage.Item1} {FactWords.Of(stage.Item2)}").ToList();
        return stages.Count == 0 ? "a course of which no date is known" : string.Join(", ", stages);
    }
}
