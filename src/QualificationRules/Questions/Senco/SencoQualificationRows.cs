using System.Collections.Immutable;
using QualificationRules.Decisions;
using static QualificationRules.Questions.SencoQualificationFindings;

namespace QualificationRules.Questions;

/// <summary>
/// The rows of the duty to hold the award: whom it does not reach, who holds the award, who is excused, who has time, and who is overdue. Holding
/// the award comes before every excuse; where an excuse applies too, a row of its own makes the reasons name it.
/// </summary>
internal static class SencoQualificationRows
{
    private static readonly ImmutableArray<Finding> Reached = [SencoPost.InForce, SencoPost.InPost, SencoPost.AtRelevantSchool];

    /// <summary>They became SENCO after 1 September 2009: the duty of 2014 reaches them, or before 1 September 2014 the duty of 2009, gateway (b).</summary>
    private static readonly ImmutableArray<Finding> NewSenco = [.. Reached, BecameAfter2009];

    /// <summary>The findings that the award is held, on or after 1 September 2024.</summary>
    private static readonly ImmutableArray<Finding> Awards = [SencoAwards.NasencoCompleted, SencoAwards.NpqCommenced];

    /// <summary>They became SENCO on or before 1 September 2009, and the 2014 Regulations, which exempt them, do not yet apply.</summary>
    private static readonly ImmutableArray<Row> BecameBefore2009 =
    [
        Existing("holds-nasenco-before-2024-09-01-existing-senco", Outcome.Satisfied, [SencoAwards.NasencoRecognised], [ServiceBefore2009OverTwelveMonths]),
        Existing("holds-nasenco-before-2024-09-01-experienced-in-2009", Outcome.Satisfied, [SencoAwards.NasencoRecognised, ServiceBefore2009OverTwelveMonths], []),
        Existing("experienced-in-2009-before-2024-09-01", Outcome.Exempt, [ServiceBefore2009OverTwelveMonths], [SencoAwards.NasencoRecognised]),
        Existing("existing-senco-in-time-before-2024-09-01", Outcome.Pending, [WithinDeadline], [ServiceBefore2009OverTwelveMonths, SencoAwards.NasencoRecognised]),
        Existing("existing-senco-overdue-before-2024-09-01", Outcome.NotSatisfied, [], [ServiceBefore2009OverTwelveMonths, SencoAwards.NasencoRecognised, WithinDeadline]),
    ];

    public static ImmutableArray<Row> All { get; } =
    [
        new("before-the-rule", Outcome.NotApplicable, [], [SencoPost.InForce]),
        new("not-in-post", Outcome.NotApplicable, [SencoPost.InForce], [SencoPost.InPost]),
        new("not-a-relevant-school", Outcome.NotApplicable, [SencoPost.InForce, SencoPost.InPost], [SencoPost.AtRelevantSchool]),

        .. Held("nasenco-before-2024-09-01", [SencoAwards.NasencoRecognised], [InNpqRules]),
        .. Held("nasenco", [InNpqRules, SencoAwards.NasencoCompleted], []),
        .. Held("npq-senco", [InNpqRules, SencoAwards.NpqCommenced], [SencoAwards.NasencoCompleted]),

        .. NotHeld("-before-2024-09-01", [], [InNpqRules, SencoAwards.NasencoRecognised]),
        .. BecameBefore2009,
        .. NotHeld("", [InNpqRules], [.. Awards]),
    ];

    /// <summary>The rows for someone who holds the award: whom nothing excuses, or whom earlier service or having been in post in 2009 does.</summary>
    private static IEnumerable<Row> Held(string award, Finding[] holds, Finding[] fails) =>
    [
        new($"holds-{award}", Outcome.Satisfied, [.. NewSenco, .. holds], [EarlierServiceOverTwelveMonths, .. fails]),
        new($"holds-{award}-with-earlier-service", Outcome.Satisfied, [.. NewSenco, EarlierServiceOverTwelveMonths, .. holds], [.. fails]),
        new($"holds-{award}-in-post-since-2009", Outcome.Satisfied, [.. Reached, In2014Regulations, .. holds], [BecameAfter2009, .. fails]),
    ];

    /// <summary>The rows for someone who does not hold the award: excused by earlier service or by having been in post in 2009; else in time or overdue.</summary>
    private static IEnumerable<Row> NotHeld(string when, Finding[] holds, Finding[] fails) =>
    [
        new($"earlier-service{when}", Outcome.Exempt, [.. NewSenco, EarlierServiceOverTwelveMonths, .. holds], [.. fails]),
        new($"in-post-since-2009{when}", Outcome.Exempt, [.. Reached, In2014Regulations, .. holds], [BecameAfter2009, .. fails]),
        new($"in-time{when}", Outcome.Pending, [.. NewSenco, WithinDeadline, .. holds], [EarlierServiceOverTwelveMonths, .. fails]),
        new($"overdue{when}", Outcome.NotSatisfied, [.. NewSenco, .. holds], [EarlierServiceOverTwelveMonths, .. fails, WithinDeadline]),
    ];

    private static Row Existing(string id, Outcome outcome, Finding[] holds, Finding[] fails) =>
        new(id, outcome, [.. Reached, .. holds], [BecameAfter2009, In2014Regulations, .. fails]);
}
