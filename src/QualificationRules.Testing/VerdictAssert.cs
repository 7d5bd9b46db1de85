using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Verdicts;

namespace QualificationRules.Testing;

/// <summary>
/// Says what a verdict has to be: <c>VerdictAssert.That(verdict).Is(Outcome.Pending).WithDeadline(day)</c>. Of no test framework; whatever
/// does not hold is thrown, with the whole verdict in the message.
/// </summary>
public sealed class VerdictAssert
{
    private readonly Verdict _verdict;

    private VerdictAssert(Verdict verdict) => _verdict = verdict;

    /// <summary>Begins to say what this verdict has to be.</summary>
    public static VerdictAssert That(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new(verdict);
    }

    /// <summary>It has this outcome.</summary>
    /// <exception cref="VerdictAssertionException">It has another.</exception>
    public VerdictAssert Is(Outcome outcome) =>
        Check(_verdict.Outcome == outcome, $"the outcome was to be {outcome}, and is {_verdict.Outcome}.");

    /// <summary>The facts leave open exactly these outcomes, in whatever order.</summary>
    /// <exception cref="VerdictAssertionException">They leave open fewer, more or others.</exception>
    public VerdictAssert MayBe(params Outcome[] outcomes) =>
        Check(_verdict.Possible.ToHashSet().SetEquals(outcomes), $"possible was to be {string.Join(", ", outcomes)}, and is {string.Join(", ", _verdict.Possible)}.");

    /// <summary>These facts, and no others, can still change the outcome, the most decisive first.</summary>
    /// <exception cref="VerdictAssertionException">Others can, or in another order.</exception>
    public VerdictAssert Needs(params FactPath[] facts) =>
        Check(_verdict.Needed.SequenceEqual(facts), $"needed was to be {Shown(facts)}, and is {Shown(_verdict.Needed)}.");

    /// <summary>This day is the last on which the requirement may be unmet.</summary>
    /// <exception cref="VerdictAssertionException">It has another deadline or none.</exception>
    public VerdictAssert WithDeadline(LocalDate deadline) => CheckDeadline(deadline);

    /// <summary>It has no deadline.</summary>
    /// <exception cref="VerdictAssertionException">It has one.</exception>
    public VerdictAssert WithoutDeadline() => CheckDeadline(null);

    /// <summary>This finding is one of the reasons.</summary>
    /// <param name="code">The code of the finding.</param>
    /// <param name="holds">Whether it holds, fails or is not known; left out, any of these.</param>
    /// <exception cref="VerdictAssertionException">It is not among them, or not so; or the question has no such finding.</exception>
    public VerdictAssert Because(string code, Truth? holds = null)
    {
        var findings = _verdict.Question.Table.Findings.Select(finding => finding.Code).ToArray();
        Check(findings.Contains(code, StringComparer.Ordinal), $"it has no finding {code}; its findings are {string.Join(", ", findings)}.");
        return Check(
            _verdict.Reasons.Any(reason => string.Equals(reason.Code, code, StringComparison.Ordinal) && (holds is null || reason.Holds == holds)),
            $"a reason was to be that {code} {(holds is { } truth ? VerdictText.Shown(truth) : "holds, fails or is not known")}, and is not.");
    }

    /// <summary>This is among the advice.</summary>
    /// <exception cref="VerdictAssertionException">It is not.</exception>
    public VerdictAssert Advises(string code) =>
        Check(_verdict.Advice.Any(advice => string.Equals(advice.Code, code, StringComparison.Ordinal)), $"the advice was to have {code}, and has not.");

    /// <summary>
    /// Its parts fit together: the outcome with what is possible and needed, with the reasons, with the deadline and the date, and with the next change; and,
    /// where it is given, with the timeline.
    /// </summary>
    /// <param name="timeline">The timeline of the same record, post and readings; not looked at where the verdict is about no post, since it then has no next change.</param>
    /// <exception cref="VerdictAssertionException">They do not.</exception>
    public VerdictAssert FitsTogether(Timeline? timeline = null)
    {
        var invariants = VerdictInvariants.Of(_verdict);
        var hasTimeline = timeline is not null && (_verdict.Appointment is not null || _verdict.Question.Role is null);
        string[] broken = [.. invariants.Broken(), .. hasTimeline ? invariants.Broken(timeline!) : []];
        return Check(broken.Length == 0, string.Join(' ', broken));
    }

    private VerdictAssert CheckDeadline(LocalDate? deadline) =>
        Check(_verdict.Deadline == deadline, $"the deadline was to be {Shown(deadline)}, and is {Shown(_verdict.Deadline)}.");

    private VerdictAssert Check(bool holds, string difference) => holds ? this : throw new VerdictAssertionException(difference, _verdict);

    private static string Shown(LocalDate? date) => date is { } day ? $"{day:uuuu'-'MM'-'dd}" : "none";

    private static string Shown(IEnumerable<FactPath> facts) => string.Join(", ", facts.Select(VerdictText.Shown).DefaultIfEmpty("none"));
}
