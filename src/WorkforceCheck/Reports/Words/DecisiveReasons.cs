using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>The one or two reasons of a verdict that an HR officer wants to read first, in a line.</summary>
internal static class DecisiveReasons
{
    /// <summary>What is not known depends on each other; beyond these it takes the full explanation.</summary>
    private const int MostUnknown = 2;

    private static readonly ImmutableHashSet<string> Awards =
    [
        "nasenco-awarded", "nasenco-by-recognised-body", "nasenco-commenced-before-2024-09-01", "nasenco-completed-before-2027-09-01",
        "npq-senco-awarded", "npq-senco-by-listed-provider", "npq-senco-commenced-from-2024-09-01",
        "headship-qualification-awarded", "eea-headship-qualification-accepted",
    ];

    private static readonly ImmutableHashSet<string> Limbs = ["qualified-teacher", "induction-done-or-not-required", "works-as-teacher-at-the-school"];

    public static string Of(Verdict verdict) => string.Join(' ', ListOf(verdict).Select(reason => TextOf(reason, verdict)));

    /// <summary>The reasons themselves.</summary>
    public static IReadOnlyList<Reason> ListOf(Verdict verdict)
    {
        var decisive = verdict.Outcome == Outcome.Indeterminate ? Unknown(verdict) : Decisive(verdict);
        return decisive.Count > 0 ? decisive : [.. verdict.Reasons.TakeLast(1)];
    }

    private static List<Reason> Decisive(Verdict verdict)
    {
        var decisive = verdict.Reasons.Where(reason => IsDecisive(reason.Code, reason.Holds == Truth.True, verdict.Outcome)).ToList();
        // An award that is held and does not count says more than the lack of another.
        var heldInVain = decisive.Where(reason => verdict.Outcome == Outcome.NotSatisfied && Awards.Contains(reason.Code) && reason.Finding.Presupposes is not null).ToList();
        return heldInVain.Count > 0 ? heldInVain : decisive;
    }

    private static bool IsDecisive(string code, bool holds, Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => holds
            ? code is "exempt-from-senco-qualification" or "nasenco-begun-before-2024-09-01"
            : code is "senco-requirements-in-force" or "transition-advice-given" or "senco-in-post" or "relevant-school" or "became-senco-in-2023-24"
                or "headship-rule-in-force" or "head-in-post" or "school-within-headship-rule",
        Outcome.Exempt => holds
            ? code is "earlier-service-more-than-twelve-months" or "service-before-2009-09-01-more-than-twelve-months" or "appointed-head-before-2004-04-01"
            : code is "became-senco-after-2009-09-01" or "head-substantive",
        Outcome.Satisfied => holds && (Limbs.Contains(code) || code is "nasenco-awarded" or "npq-senco-awarded" or "head-of-the-school" or "npq-senco-begun-by-spring-2025"
            or "headship-qualification-awarded" or "eea-headship-qualification-accepted" or "npqicl-held-or-begun" or "transitional-allowance-lasts"),
        Outcome.Pending => holds && (code is "not-past-the-deadline" or "spring-2025-not-over"),
        Outcome.NotSatisfied => !holds && (Awards.Contains(code) || Limbs.Contains(code)
            || code is "npq-senco-begun-by-spring-2025" or "appointed-before-2009-04-01" or "npqh-place-at-appointment"),
        _ => false,
    };

    private static List<Reason> Unknown(Verdict verdict) => [.. verdict.Reasons.Where(reason => reason.Holds == Truth.Unknown).Take(MostUnknown)];

    /// <summary>The library speaks of the person, who may hold another post; a row of a report is about this post.</summary>
    private static string TextOf(Reason reason, Verdict verdict) =>
        reason.Code is "senco-in-post" or "head-in-post" && reason.Holds == Truth.False && verdict.Appointment is { } post
            ? $"This post is not held on {Shown.InText(verdict.On)}{Bounds(post, verdict.On)}."
            : WithLaw(reason);

    /// <summary>The text of a reason; of one that no fact can settle, that it is so.</summary>
    public static string WithLaw(Reason reason) => reason.IsLawNotVerified ? $"{reason.Text} Here the law, not a fact, is open." : reason.Text;

    private static string Bounds(Appointment post, LocalDate on) =>
        post.From.IsExact && post.From.Earliest > on ? $"; it begins on {Shown.InText(post.From.Earliest)}"
        : post.Until is { IsDated: true, IsExact: true } && post.Until.Latest < on ? $"; it ended on {Shown.InText(post.Until.Latest)}"
        : "";
}
