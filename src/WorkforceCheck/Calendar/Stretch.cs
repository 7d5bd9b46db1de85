using NodaTime;
using QualificationRules;
using QualificationRules.Verdicts;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Calendar;

/// <summary>Days on which the outcome for a post is one.</summary>
/// <param name="span">The days, and the outcome.</param>
/// <param name="verdict">Works out why.</param>
internal sealed class Stretch(OutcomeSpan span, Func<Verdict> verdict)
{
    /// <summary>The first of them; null where there is none.</summary>
    public LocalDate? From => span.From;

    /// <summary>The last of them; null where there is none.</summary>
    public LocalDate? Until => span.Until;

    /// <summary>The outcome.</summary>
    public Outcome Outcome => span.Outcome;

    /// <summary>Why it is so.</summary>
    public Verdict Verdict => field ??= verdict();

    /// <summary>Whether a day is among them.</summary>
    public bool Contains(LocalDate day) => !(day < From) && !(day > Until);
}
