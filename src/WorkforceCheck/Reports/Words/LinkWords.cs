using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>How rows are one appointment, and what to ask where that is open.</summary>
internal static class LinkWords
{
    /// <summary>Such as <c>same school</c>.</summary>
    public static string Of(LinkedBy by) => by switch
    {
        LinkedBy.Continues => "the record says so",
        LinkedBy.SameSchool => "same school",
        LinkedBy.Predecessor => "the one school became the other",
        _ => "open",
    };

    /// <summary>Such as <c>"line 3" goes on from "line 2": same school</c>.</summary>
    public static string Of(AppointmentRow link) => link.By == LinkedBy.Open
        ? $"{link.Appointment.Id} may go on from {link.GoesOnFrom.Id}: that is open"
        : $"{link.Appointment.Id} goes on from {link.GoesOnFrom.Id}: {Of(link.By)}";

    /// <summary>Such as <c>Did the school become an academy or merge on 1 April 2024, or did they move?</c></summary>
    public static string Question(AppointmentRow link)
    {
        var (later, earlier) = (link.Appointment, link.GoesOnFrom);
        return IsOtherSchool(later.School, earlier.School)
            ? $"Did the school become an academy or merge{On(later.From)}, or did they move?"
            : $"Was this a new appointment{On(later.From)}, or did they go on from the post that {(earlier.Until.IsDated ? $"ended{On(earlier.Until)}" : $"began{On(earlier.From)}")}?";
    }

    /// <summary>Such as <c>In Continues From on line 3 write the URN, Post ID or line of the earlier post (line 2) if it went on, or new if they moved.</c></summary>
    /// <param name="link">How it is open.</param>
    /// <param name="line">The line of the later post.</param>
    public static string WhatToWrite(AppointmentRow link, int line) =>
        $"In {Columns.ContinuesFrom.Name} on line {line} write the URN, Post ID or line of the earlier post ({link.GoesOnFrom.Id.Split(',')[0]}) if it went on, or new if {(IsOtherSchool(link.Appointment.School, link.GoesOnFrom.School) ? "they moved" : "it was a new appointment")}.";

    private static bool IsOtherSchool(School later, School earlier) =>
        later.Urn is { } urn && earlier.Urn is { } other && !string.Equals(urn, other, StringComparison.Ordinal)
        && later.Predecessors?.Contains(other, StringComparer.Ordinal) != true;

    private static string On(FactDate date) => !date.IsDated ? " on a day not known" : date.IsExact ? $" on {Shown.InText(date)}" : $" {Shown.InText(date)}";
}
