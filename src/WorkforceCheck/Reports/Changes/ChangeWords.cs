using QualificationRules;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>The kinds of change in words.</summary>
internal static class ChangeWords
{
    /// <summary>Such as <c>Newly overdue</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="question">The question asked: only that about the award speaks of what is overdue.</param>
    public static string Title(ChangeKind kind, Question question) => kind switch
    {
        ChangeKind.NewlyOverdue when question == Question.SencoQualification => "Newly overdue",
        ChangeKind.NewlyOverdue => $"Newly: {SectionWords.Lower(OutcomeWords.Of(question, Outcome.NotSatisfied))}",
        ChangeKind.NewlyUndecided => "Can no longer be decided",
        ChangeKind.DeadlineMoved => "Deadline moved",
        ChangeKind.DecidedOtherwise => "Decided otherwise",
        ChangeKind.Settled => "Settled",
        ChangeKind.Joined => "Joined",
        ChangeKind.Left => "Left",
        ChangeKind.TakenWithAnother => "Now taken with another row",
        _ => "Now a row of its own",
    };

    /// <summary>Such as <c>2 newly overdue, 1 settled, 40 as before</c>.</summary>
    public static string Counts(ChangeReport changes) => string.Join(
        ", ",
        changes.Kinds.Select(kind => $"{kind.Count} {SectionWords.Lower(Title(kind.Kind, changes.Question))}").Append($"{changes.Unchanged} as before")
            .Concat(changes.WithoutId > 0 ? [$"{changes.WithoutId} not compared, without an Employee ID"] : Array.Empty<string>())
            .Concat(changes.NotOfSections > 0 ? [$"{changes.NotOfSections} {(changes.NotOfSections == 1 ? "change" : "changes")} not shown with --only, of other sections or of who has left"] : Array.Empty<string>()));
}
