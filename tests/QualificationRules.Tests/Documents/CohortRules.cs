using QualificationRules.Law;
using static QualificationRules.Tests.Documents.Markdown;

namespace QualificationRules.Tests.Documents;

/// <summary>The data of the scholarship cohorts, on which the findings of that question rest.</summary>
internal static class CohortRules
{
    public static IEnumerable<string> Lines =>
    [
        "",
        "## Cohorts",
        "",
        "Of a cohort that is not listed nothing is known. Other settings are virtual and hospital schools, young offender institutions and local authority supply teachers.",
        "",
        "| cohort | funded | NPQ for SENCOs taught | establishment types | other settings | reviewed by hand from | returning teachers reviewed | sources |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
        .. Ruleset.Current.ScholarshipCohorts.Select(rules =>
            $"| {rules.Cohort} | {YesNo(rules.IsFunded)} | {YesNo(rules.OffersNpqSenco)} | {string.Join(' ', rules.EstablishmentTypes)} | {YesNo(rules.ReachesOtherSettings)} "
            + $"| {(rules.OtherSettingsReviewedFrom is { } day ? Markdown.Of(day) : "never")} | {YesNo(rules.ReviewsReturningTeachers)} | {string.Join("; ", rules.Citations.Select(Link))} |"),
    ];
}
