using QualificationRules.Law;

namespace QualificationRules.Json.Writing;

/// <summary>What advice alone cites, beside the provisions of the findings.</summary>
internal static class AdviceCitations
{
    public static IEnumerable<Citation> All =>
    [
        Of(Instruments.NpqSencoCoursePage, "length of the course and its assessment"),
        Of(Instruments.NpqSencoCoursePage, "the requirement is met on receiving the outcome"),
        Of(Instruments.NpqTransitionGuidance, "NASENCO holders need not take the NPQ"),
        Of(Instruments.NpqFundingGuidance, "a funded place is confirmed by the provider"),
        Of(Instruments.SendCodeOfPractice, "chapter 6"),
        .. NpqCohorts.All.Select(cohort => cohort.Source),
    ];

    private static Citation Of(Instrument instrument, string provision) => new(instrument, provision, instrument.Url);
}
