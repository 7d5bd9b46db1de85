using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>
/// What to check in the record: advice on dates that look unlikely, rows that may be one appointment, rows that never ended and a provider that is not named; and
/// what the sources of the record do not agree on.
/// </summary>
internal static class RecordChecks
{
    private const string NotVerified = "provider-not-verified";
    private const string MayBeOne = "posts-may-be-one";
    private const string RowNeverEnded = "earlier-row-never-ended";
    private const string PostNeverEnded = "earlier-post-never-ended";

    private static readonly ImmutableHashSet<string> Codes =
    [
        "nasenco-award-implausible", "npq-award-implausible", "post-implausibly-long", RowNeverEnded, PostNeverEnded, MayBeOne, "nasenco-commencement-disputed",
        NotVerified, "nasenco-award-to-come", "npq-award-to-come",
    ];

    public static bool IsCheck(Advice advice) => Codes.Contains(advice.Code);

    /// <summary>Those of an answer and of the rows taken as one with it, each once.</summary>
    public static IEnumerable<RecordCheck> Of(Answer answer) => answer.Taken.Prepend(answer)
        .SelectMany(row => OpenLinks(row).Concat(Others(row, answer.Row)).Concat(Conflicts(row)))
        .DistinctBy(check => check.Text, StringComparer.Ordinal);

    /// <summary>A question for each post from which it is open whether the row goes on.</summary>
    private static IEnumerable<RecordCheck> OpenLinks(Answer answer) => answer.Links
        .Where(link => link.By == LinkedBy.Open)
        .Select(link => new RecordCheck(answer.Row, $"{LinkWords.Question(link)} {LinkWords.WhatToWrite(link, answer.Row.Line)}", link.Appointment.Id));

    private static IEnumerable<RecordCheck> Others(Answer answer, ExtractRow shown)
    {
        var person = answer.Person.Row;
        foreach (var advice in answer.Advice.Where(advice => IsCheck(advice) && advice.Code is not MayBeOne && !(advice.Code is NotVerified && person[Columns.Npq.Listed!].Length > 0)))
        {
            var where = advice.Code switch
            {
                "nasenco-award-implausible" or "nasenco-award-to-come" => NeededColumns.At(Columns.Nasenco.Awarded, person.LineOf(Columns.Nasenco.Awarded), shown),
                "npq-award-implausible" or "npq-award-to-come" => NeededColumns.At(Columns.Npq.Awarded, person.LineOf(Columns.Npq.Awarded), shown),
                NotVerified => NeededColumns.At(Columns.Npq.Listed!, person.LineOf(Columns.Npq.Awarded), shown),
                "post-implausibly-long" => NeededColumns.At(Columns.RoleStart, answer.Row.Line, shown),
                RowNeverEnded or PostNeverEnded when WithoutEnd(advice, answer) is { } post => NeededColumns.At(Columns.RoleEnd, LineOf(post, answer), shown),
                _ => "",
            };
            yield return new(
                answer.Row,
                where.Length == 0 ? advice.Text : advice.Code is NotVerified ? $"{advice.Text} Write yes or no in {where}, which decides; blank is taken as yes." : $"{advice.Text} The column is {where}.",
                null);
        }
    }

    /// <summary>The post without an end that an advice speaks of, by its first day; a day that is not known is no argument of the text.</summary>
    private static Appointment? WithoutEnd(Advice advice, Answer answer) =>
        FactDate.TryParse(advice.Arguments.FirstOrDefault(argument => argument.Name is "earlierFrom").Value ?? $"{FactDate.Unknown}", out var from)
            ? answer.Person.Record.Appointments.FirstOrDefault(appointment => appointment.Role == Role.Senco && appointment.Until.IsNever && appointment.From == from && appointment != answer.Verdict.Appointment)
            : null;

    private static IEnumerable<RecordCheck> Conflicts(Answer answer) => answer.Person.Conflicts.Select(conflict => new RecordCheck(
        answer.Row, $"The sources do not agree on {conflict}. None of them was believed: find out which is right, and correct the other.", null));

    private static int LineOf(Appointment appointment, Answer answer) =>
        answer.Person.Posts.First(post => post.AppointmentIds.Contains(appointment.Id, StringComparer.Ordinal)).Row.Line;
}
