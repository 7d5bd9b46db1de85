using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>What a run told of a row, or of the rows of one appointment: enough to find it in another run, and to decide it again.</summary>
internal sealed class RunEntry
{
    /// <summary>The id of the person; empty where the row does not say it.</summary>
    public required string EmployeeId { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>The school to show.</summary>
    public required string School { get; init; }

    /// <summary>The school's URN; null where it is not known.</summary>
    public string? Urn { get; init; }

    /// <summary>The name of the school's trust; null where it is not known.</summary>
    public string? Trust { get; init; }

    /// <summary>The code of that trust.</summary>
    public string? TrustCode { get; init; }

    /// <summary>The outcome; null where the row could not be used.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The deadline; null where there is none.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>The facts; null where the row could not be used.</summary>
    public StaffRecord? Record { get; init; }

    /// <summary>The ids in the record of the posts that are told of, the one that was asked about first; empty without a record.</summary>
    public ImmutableArray<string> PostIds { get; init; } = [];

    /// <summary>The row; null of a saved run.</summary>
    public ActionItem? Item { get; init; }

    /// <summary>The post that was asked about; null without a record.</summary>
    public Appointment? Post => Record?.AppointmentOf(PostIds[0]);

    /// <summary>The posts that are told of.</summary>
    public IEnumerable<Appointment> Posts => PostIds.Select(id => Record!.AppointmentOf(id));

    /// <summary>What this run tells of a row.</summary>
    public static RunEntry Of(ActionItem item) => new()
    {
        EmployeeId = item.EmployeeId,
        Name = item.Name,
        School = item.School,
        Urn = item.Urn,
        Trust = item.Trust,
        TrustCode = item.TrustCode,
        Outcome = item.Answer?.Verdict.Outcome,
        Deadline = item.Answer?.Verdict.Deadline,
        Record = item.Answer is { } answer ? answer.Person.RecordFor(answer.Verdict.Question) : null,
        PostIds = item.Answer is null ? [] : PostIdsOf(item.Answer),
        Item = item,
    };

    private static ImmutableArray<string> PostIdsOf(Answer answer) =>
        [.. answer.Taken.Prepend(answer).SelectMany(row => row.Post.AppointmentIds).Prepend(answer.Verdict.Appointment!.Id).Distinct(StringComparer.Ordinal)];
}
