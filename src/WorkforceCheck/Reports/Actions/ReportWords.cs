using QualificationRules;
using QualificationRules.Questions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>Words of a report that a table and a page have alike.</summary>
internal static class ReportWords
{
    /// <summary>The title of a section with its count, and of what is overdue that the newest comes first.</summary>
    public static string Heading(SectionOfReport section, ActionReport report) =>
        $"{SectionWords.Title(section.Section, report.Question, report.DueUntil)} ({section.Count}){(section is { Section: ReportSection.Overdue, Count: > 1 } && report.Options.Order == ReportOrder.Deadline ? ", newest first" : "")}";

    /// <summary>What is to be known at once of some rows of the section: how many are due today or tomorrow, or are no longer likely to be in time; empty where none is.</summary>
    public static string OfSome(SectionOfReport section, ActionReport report) =>
        section.UnlikelyInTime > 0 ? $"{(section.UnlikelyInTime == section.Count ? "all" : section.UnlikelyInTime)} of them no longer likely to make it"
            : section.Section == ReportSection.FallsDue && section.Shown.Count(item => item.Day <= report.On.PlusDays(1)) is > 0 and var count
            ? $"{(count == section.Count ? "all" : count)} of them today or tomorrow"
            : "";

    /// <summary>A warning to stand directly below the counts: that everybody is taken to have no award, the file having no column for one; empty where it has one, or awards are not asked about.</summary>
    public static string WithoutAwards(CheckReport report) =>
        report.Summary.IsWithoutAwards && (report.Question == Question.SencoQualification || report.Question == Question.SencoTransition)
            ? "This file has no column for either award. Everybody below is taken to have none. If awards are recorded elsewhere, "
                + $"do not rely on \"{SectionWords.Lower(OutcomeWords.Of(report.Question, Outcome.NotSatisfied))}\"."
            : "";

    /// <summary>The title of the list of schools without a SENCO.</summary>
    public static string WithoutSenco(NodaTime.LocalDate on) => $"No SENCO in post on {Shown.InText(on)}, by this file";

    /// <summary>What to do about these schools.</summary>
    public const string FindSenco = "A mainstream school must have a SENCO (Children and Families Act 2014, section 67). Find out whose row is missing or has ended, unless the school has closed or became another.";

    /// <summary>The name of a school, with its URN.</summary>
    public static string NameOf(SchoolInFile school) => VisibleText.Line(
        school.Name.Length == 0 ? $"URN {school.Facts.Urn}" : school.Facts.Urn is { } urn ? $"{school.Name} ({urn})" : school.Name);

    /// <summary>Which rows are left out, and whether any is left; empty where none is left out.</summary>
    public static string ShownOnly(ActionReport report) =>
        report.Options.Filters is { Length: > 0 } filters ? $"Shown only: {filters}{(report.Count == 0 ? "; no row is left" : "")}."
            + (report.UndecidedNotShown > 0 ? $" Not shown: {report.UndecidedNotShown} {(report.UndecidedNotShown == 1 ? "row that cannot be decided, and may belong" : "rows that cannot be decided, and may belong")} here." : "") : "";

    /// <summary>Of a row that cannot be decided, from when it is overdue whatever its facts are, and whether it may be so already.</summary>
    /// <param name="item">The row.</param>
    /// <param name="day">The day before.</param>
    public static string OverdueFrom(ActionItem item, NodaTime.LocalDate day) => item.Answer?.Verdict.Possible.Contains(Outcome.NotSatisfied) == true
        ? $"may be overdue already; certainly from {Shown.InCell(day.PlusDays(1))}"
        : $"overdue from {Shown.InCell(day.PlusDays(1))}, if not before";
}
