using NodaTime;
using QualificationRules;

namespace WorkforceCheck.Reports;

/// <summary>Days on which an appointment has one outcome.</summary>
/// <param name="From">The first of them; null where they have no beginning.</param>
/// <param name="Until">The last of them; null where they have no end.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="PostId">The post that tells of the first of these days.</param>
/// <param name="AskedOn">The first day on which that post has the outcome, or else the last; a verdict on it says why.</param>
internal readonly record struct OutcomeSpan(LocalDate? From, LocalDate? Until, Outcome Outcome, string PostId, LocalDate AskedOn);
