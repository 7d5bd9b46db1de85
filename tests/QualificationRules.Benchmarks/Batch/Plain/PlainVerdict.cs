namespace QualificationRules.Benchmarks.Batch.Plain;

/// <summary>A verdict as System.Text.Json alone writes it.</summary>
internal sealed record PlainVerdict(
    string Id,
    string Question,
    DateOnly On,
    string Outcome,
    string[]? Possible,
    DateOnly? Deadline,
    PlainReason[] Reasons,
    PlainContested[]? Contested,
    string[]? Needed,
    PlainChange? NextChange,
    PlainAdvice[]? Advice,
    string Ruleset,
    bool? Projection,
    PlainRow[]? AppointmentRows);
