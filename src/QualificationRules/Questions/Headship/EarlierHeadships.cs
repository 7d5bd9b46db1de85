using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>
/// Having been appointed head before 1 April 2004 by another appointment than the one asked about: "a head teacher" of a maintained
/// or non-maintained special school, an independent school, or a similar institution outside England and Wales (SI 2003/3111 reg 2(2)).
/// </summary>
internal static class EarlierHeadships
{
    public static ulong Find(in Enquiry enquiry)
    {
        // A headship that the record does not list may have been any.
        var found = Maybe(enquiry.Record.AppointmentsComplete ? false : null);
        for (var i = 0; i < enquiry.Record.Appointments.Length; i++)
        {
            var post = enquiry.Record.Appointments[i];
            if (i != enquiry.PostIndex && post is { Role: Role.Head, Capacity: Capacity.Substantive })
            {
                found = Either(found, AppointedBefore2004(enquiry.Record, i));
            }
        }

        return found;
    }

    private static ulong AppointedBefore2004(StaffRecord record, int index)
    {
        var post = record.Appointments[index];
        if (post.AppointedOn.IsNever)
        {
            return NoneHolds;
        }

        ulong found = 0;
        if (record.AppointmentTo(index) is { } appointment)
        {
            found |= appointment.Earliest < Dates.HeadshipRuleBegins ? Maybe(Counts(post.School)) : 0;
            found |= appointment.Latest >= Dates.HeadshipRuleBegins ? NoneHolds : 0;
        }

        return found;
    }

    private static bool? Counts(School school) => school.Country switch
    {
        Country.England => school.EstablishmentType is { } type ? type.IsWithinHeadshipRule || type.IsIndependentInLaw : null,
        Country.Wales => false,
        _ => true,
    };
}
