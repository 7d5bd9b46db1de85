using System.Collections.Immutable;
using QualificationRules.Law;

namespace WorkforceCheck.Reports;

/// <summary>The first sheet: what was asked, and how many rows are in each section, by school and by trust.</summary>
internal static class SummarySheet
{
    /// <summary>The name of the sheet.</summary>
    public const string Name = "Summary";

    private static readonly double[] Widths = [40, 14, 14, 14, 14, 14, 14];

    public static void Write(ActionReport actions, CheckReport report, ChangeReport? changes, WorkbookFile workbook)
    {
        using var sheet = workbook.Sheet(Name, Widths, hasHeader: false);
        sheet.Row(CellStyle.Title, WorkbookText.Of(actions.Question.Asks));
        sheet.Row(SheetWriter.Text("File"), SheetWriter.Text(WorkbookText.Of(actions.Source)));
        sheet.Row(SheetWriter.Text("As of"), SheetWriter.Date(actions.On));
        sheet.Row(SheetWriter.Text("Rules as known on"), SheetWriter.Date(Ruleset.Current.VerifiedThrough), SheetWriter.Text(actions.On > Ruleset.Current.VerifiedThrough ? "A projection" : ""));
        if (actions.Options.Filters is { Length: > 0 } filters)
        {
            sheet.Row(SheetWriter.Text(WorkbookText.Of($"Shown only: {filters}")));
        }

        if (changes is not null)
        {
            sheet.Row(CellStyle.Text, changes.Title, $"{ChangeWords.Counts(changes)}.");
        }

        WriteSections(actions, report, sheet);
        WriteWithoutSenco(actions, sheet);
        WritePlaces("By school", "URN", actions.Schools, actions, sheet);
        WritePlaces("By trust", "Code", actions.Trusts, actions, sheet);
    }

    private static void WriteSections(ActionReport actions, CheckReport report, SheetWriter sheet)
    {
        sheet.Row();
        sheet.Row(CellStyle.Heading, "Section", "Rows", "Sheet");
        foreach (var section in actions.Sections)
        {
            sheet.Row(
                SheetWriter.Text($"{SectionWords.Title(section.Section, actions.Question, actions.DueUntil)}{(ReportWords.OfSome(section, actions) is { Length: > 0 } some ? $", {some}" : "")}"), SheetWriter.Number(section.Count),
                SheetWriter.Text(SectionSheet.NameOf(section.Section, actions.Question)), SheetWriter.Text(section.NotShown > 0 ? SectionSheet.More(section) : "", CellStyle.Title));
        }

        sheet.Row(SheetWriter.Text("All of these"), SheetWriter.Number(actions.Count));
        if (actions.Options.Filters.Length == 0)
        {
            sheet.Row(SheetWriter.Text("Taken as one appointment with another row"), SheetWriter.Number(report.TakenWithAnother));
            sheet.Row(SheetWriter.Text("Rows of another role, not asked about"), SheetWriter.Number(report.OfAnotherRole));
        }

        if (ReportWords.WithoutAwards(report) is { Length: > 0 } warning)
        {
            sheet.Row(CellStyle.Title, warning);
        }
    }

    private static void WriteWithoutSenco(ActionReport actions, SheetWriter sheet)
    {
        if (actions.WithoutSenco.IsEmpty)
        {
            return;
        }

        sheet.Row();
        sheet.Row(CellStyle.Heading, ReportWords.WithoutSenco(actions.On), "URN");
        sheet.Row(SheetWriter.Text(ReportWords.FindSenco));
        foreach (var school in actions.WithoutSenco.Take(WorkbookReport.MostRows))
        {
            sheet.Row(SheetWriter.Text(WorkbookText.Of(school.Name)), SheetWriter.Text(school.Facts.Urn ?? ""));
        }
    }

    private static void WritePlaces(string title, string code, ImmutableArray<PlaceCounts> places, ActionReport actions, SheetWriter sheet)
    {
        if (places.IsEmpty)
        {
            return;
        }

        sheet.Row();
        sheet.Row(CellStyle.Heading, [title, code, .. SectionWords.InOrder.Select(section => SectionSheet.NameOf(section, actions.Question))]);
        foreach (var place in places.Take(WorkbookReport.MostRows))
        {
            sheet.Row([SheetWriter.Text(WorkbookText.Of(place.Name)), SheetWriter.Text(WorkbookText.Of(place.Code ?? "")), .. place.Counts.Select(count => SheetWriter.Number(count))]);
        }

        if (places.Length > WorkbookReport.MostRows)
        {
            sheet.Row(CellStyle.Title, $"{places.Length - WorkbookReport.MostRows} more are not in this workbook.");
        }
    }
}
