using NodaTime;

namespace QualificationRules.Questions;

/// <summary>The fourth anniversary of a head's appointment: the same day four years on, and 28 February for 29 February where that year has none.</summary>
internal static class FourthAnniversary
{
    private const int Years = 4;

    /// <summary>The first day on which a head can have been appointed and still not be past the anniversary on the date given.</summary>
    public static LocalDate EarliestAppointmentWithin(LocalDate on)
    {
        if (on.Year < LocalDate.MinIsoValue.Year + Years)
        {
            return LocalDate.MinIsoValue;
        }

        // Four years before 29 February there is one too, but for the turn of some centuries.
        var start = on.PlusYears(-Years);
        return start.PlusYears(Years) < on ? start.PlusDays(1) : start;
    }
}
