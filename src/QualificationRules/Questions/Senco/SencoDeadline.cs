using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// The last day on which a SENCO may be without the award: the third anniversary of becoming SENCO (SI 2014/1530 reg 49(4)), or
/// 1 September 2012 for those in post on or before 1 September 2009 (SI 2009/1387). Nothing extends it.
/// </summary>
internal static class SencoDeadline
{
    /// <summary>The deadline, where every completion of the facts gives the same; else null, and also where it would be past the end of the calendar.</summary>
    public static LocalDate? Of(in Enquiry enquiry) =>
        Within(enquiry) is { IsExact: true, Earliest: var deadline } && deadline < LocalDate.MaxIsoValue ? deadline : null;

    /// <summary>The days in which the deadline lies, as far as the facts tell; null where there is no post.</summary>
    public static FactDate? Within(in Enquiry enquiry)
    {
        if (enquiry.PostIndex < 0)
        {
            return null;
        }

        if (SencoAppointments.SettledDays(enquiry) is { } settled)
        {
            var (earliest, latest) = Span(enquiry, null, settled.Became);
            return FactDate.Between(earliest, latest);
        }

        return WithinInEachCompletion(enquiry);
    }

    private static FactDate WithinInEachCompletion(in Enquiry enquiry)
    {
        var (first, last) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        foreach (var supposed in SupposedSchools.Of(enquiry))
        {
            foreach (var appointment in PossibleAppointments.Of(supposed.Record, enquiry.PostIndex))
            {
                foreach (var days in appointment.Completions(enquiry.PostIndex, SencoCuts.Became.AsSpan().In(enquiry)))
                {
                    var (earliest, latest) = Span(supposed, appointment, days.Became);
                    (first, last) = (LocalDate.Min(first, earliest), LocalDate.Max(last, latest));
                }
            }
        }

        return FactDate.Between(first, last);
    }

    private static (LocalDate Earliest, LocalDate Latest) Span(in Enquiry enquiry, PossibleAppointment? appointment, LocalDate became)
    {
        if (became <= Dates.SencoRequirementBegins)
        {
            return (Dates.AwardRequiredOfExistingSencos, Dates.AwardRequiredOfExistingSencos);
        }

        var (earliest, latest) = enquiry.Readings.Clock == Clock.First ? FirstDayAsSenco(enquiry, appointment, became) : (became, became);
        return (Anniversary.Of(earliest, Anniversary.Third, enquiry.Readings.LeapDay), Anniversary.Of(latest, Anniversary.Third, enquiry.Readings.LeapDay));
    }

    /// <summary>The first day as SENCO at any relevant school, as early and as late as the facts allow.</summary>
    private static (LocalDate Earliest, LocalDate Latest) FirstDayAsSenco(in Enquiry enquiry, PossibleAppointment? appointment, LocalDate became)
    {
        var (earliest, latest) = (became, became);
        foreach (var post in SencoService.Posts(enquiry, appointment, withOwn: false, new EarlierPost[enquiry.Record.Appointments.Length + 1]))
        {
            earliest = LocalDate.Min(earliest, post.Longest(became)?.From ?? became);
            latest = LocalDate.Min(latest, post.Shortest(became)?.From ?? became);
        }

        return (earliest, latest);
    }
}
