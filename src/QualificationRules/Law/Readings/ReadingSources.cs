using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Law;

/// <summary>Where each reading of contested words comes from: the words, and what speaks for reading them so where something does.</summary>
internal static class ReadingSources
{
    private static readonly ImmutableArray<Citation> TwelveMonths = [Provisions.QualificationDuty2014, Provisions.NewSencos2009];

    private static readonly ImmutableArray<Citation> ThirdAnniversary = [Provisions.QualificationDuty2014, Provisions.ThirdAnniversary2009];

    /// <summary>The words in force on the date, and what speaks for this reading of them.</summary>
    public static IEnumerable<Citation> Of(PriorService reading, LocalDate on) =>
        InForce(TwelveMonths, on, reading == PriorService.Before2009 ? Provisions.AppointedBefore2009 : null);

    /// <inheritdoc cref="Of(PriorService, LocalDate)"/>
    public static IEnumerable<Citation> Of(Clock reading, LocalDate on) =>
        InForce(ThirdAnniversary, on, reading == Clock.Appointment ? Provisions.WithinThreeYearsOfAppointment : null);

    /// <inheritdoc cref="Of(PriorService, LocalDate)"/>
    public static IEnumerable<Citation> Of(LeapDay reading, LocalDate on) =>
        InForce(ThirdAnniversary, on, reading == LeapDay.February28 ? Provisions.CorrespondingDate : null);

    /// <inheritdoc cref="Of(PriorService, LocalDate)"/>
    public static IEnumerable<Citation> Of(Induction reading, LocalDate on) =>
        InForce([Provisions.Induction2014, Provisions.Designation2008], on, reading == Induction.ByRegulations ? Provisions.InductionAtMaintainedSchools : null);

    private static IEnumerable<Citation> InForce(ImmutableArray<Citation> words, LocalDate on, Citation? support)
    {
        var applying = words.Where(citation => citation.AppliesOn(on));
        return support is null ? applying : applying.Append(support);
    }
}
