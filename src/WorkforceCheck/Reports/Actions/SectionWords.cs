using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>The sections of a report in words, and by the names that <c>--only</c> knows them by.</summary>
internal static class SectionWords
{
    /// <summary>All sections, in the order of the report.</summary>
    public static ImmutableArray<ReportSection> InOrder { get; } = [.. Enum.GetValues<ReportSection>().Order()];

    /// <summary>The name on the command line and in links.</summary>
    public static string Key(ReportSection section) => section switch
    {
        ReportSection.FallsDue => "due",
        ReportSection.Overdue => "overdue",
        ReportSection.CannotBeDecided => "undecided",
        ReportSection.DueLater => "later",
        _ => "nothing",
    };

    /// <summary>Such as <c>Falls due by 22 March 2027</c>.</summary>
    /// <param name="section">The section.</param>
    /// <param name="question">The question asked: only that about the award speaks of what is overdue.</param>
    /// <param name="dueUntil">The last day that counts as near, that day included.</param>
    public static string Title(ReportSection section, Question question, LocalDate dueUntil) => section switch
    {
        ReportSection.FallsDue => $"Falls due by {Shown.InText(dueUntil)}",
        ReportSection.Overdue => OutcomeWords.Of(question, Outcome.NotSatisfied),
        ReportSection.CannotBeDecided => "Cannot be decided yet",
        ReportSection.DueLater => "In time, due later",
        _ => "Nothing to do",
    };

    /// <summary>Such as <c>overdue: the school is in breach now</c>, to stand below a count.</summary>
    /// <inheritdoc cref="Title"/>
    public static string Tile(ReportSection section, Question question, LocalDate dueUntil) => section switch
    {
        ReportSection.FallsDue => $"due by {Shown.InText(dueUntil)}",
        ReportSection.Overdue when question == Question.SencoQualification => "overdue: the school is in breach now",
        ReportSection.Overdue => Lower(OutcomeWords.Of(question, Outcome.NotSatisfied)),
        ReportSection.CannotBeDecided => "cannot be decided: something to fill in",
        ReportSection.DueLater => "in time, due later",
        _ => "nothing to do",
    };

    /// <summary>The text with its first letter small, to go on in a sentence.</summary>
    public static string Lower(string text) => text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
