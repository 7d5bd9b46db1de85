using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// Whether a person was appointed head before 1 April 2004 by another appointment than the one asked about, as "a head teacher" of a maintained
/// or non-maintained special school, an independent school, or a similar institution outside England and Wales (SI 2003/3111 reg 2(2)).
/// </summary>
internal static class EarlierHeadships
{
    public static Truth Find(in Enquiry enquiry)
    {
        // A headship that the record does not list may have been any.
        var found = enquiry.Record.AppointmentsComplete ? Truth.False : Truth.Unknown;
        for (var i = 0; i < enquiry.Record.Appointments.Length; i++)
        {
            var post = enquiry.Record.Appointments[i];
            if (i != enquiry.PostIndex && post is { Role: Role.Head, Capacity: Capacity.Substantive, AppointedOn.IsNever: false })
            {
                found = found.Or(IsBefore2004(enquiry.Record, i).And(Counts(post.School)));
            }
        }

        return found;
    }

    private static Truth IsBefore2004(StaffRecord record, int post) =>
        record.OwnAppointment(post) is { } appointed ? Truths.Between(appointed.Latest < Dates.HeadshipRuleBegins, appointed.Earliest < Dates.HeadshipRuleBegins) : Truth.False;

    private static Truth Counts(School school) => school.Country switch
    {
        Country.England => Truths.Of(school.EstablishmentType is { } type ? type.IsWithinHeadshipRule || type.IsIndependentInLaw : null),
        Country.Wales => Truth.False,
        _ => Truth.True,
    };
}
