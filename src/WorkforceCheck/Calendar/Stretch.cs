using NodaTime;
using QualificationRules;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Calendar;

/// <summary>Days on which the outcome for a post is one.</summary>
/// <param name="From">The first of them; null where there is none.</param>
/// <param name="Until">The last of them; null where there is none.</param>
/// <param name="Verdict">Why.</param>
internal sealed record Stretch(LocalDate? From, LocalDate? Until, Verdict Verdict)
{
    public Outcome Outcome => Verdict.Outcome;

    public bool Contains(LocalDate day) => !(day < From) && !(day > Until);
}
