using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary>How a report is wanted.</summary>
/// <param name="Source">The name of the file that it is about.</param>
/// <param name="Format">The format.</param>
/// <param name="Wanted">Which rows, and in which order.</param>
/// <param name="Details">Whether each row is told in detail.</param>
internal sealed record ReportRequest(string Source, string Format, ReportOptions Wanted, bool Details)
{
    /// <summary>The most rows of a section, and changes of a kind, in this format.</summary>
    public int Most => Format switch
    {
        "table" => Details || !Wanted.Only.IsEmpty ? TableReport.MostOnRequest : TableReport.MostAtFirst,
        "html" => PageReport.MostPeople,
        ReportOutput.Workbook => WorkbookReport.MostRows,
        _ => ChangeLines.Most,
    };

    /// <summary>What is made of all rows at once, in words that begin a sentence; null where it is a line for each row, and none need be kept.</summary>
    public string? WhatNeedsAllRows => Format switch
    {
        ReportOutput.Csv or ReportOutput.JsonLines => null,
        ReportOutput.Workbook => "A workbook",
        "html" => "A page",
        _ => "A table",
    };

    /// <summary>What is to be shown of a report.</summary>
    public ActionReport Of(CheckReport report) => ActionReport.Of(report.Question, report.On, Source, Wanted with { MostShown = Most }, report.Items(Wanted.DueWithin)) with
    {
        WithoutSenco = [.. report.Summary.WithoutSenco.Where(Wanted.Wants)],
    };
}
