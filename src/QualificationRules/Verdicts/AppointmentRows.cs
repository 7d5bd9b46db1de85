using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Verdicts;

/// <summary>Tells which rows of a record were taken as one appointment with the SENCO post asked about, or may be.</summary>
internal static class AppointmentRows
{
    public static ImmutableArray<AppointmentRow> Of(in Enquiry enquiry)
    {
        var (record, rows) = (enquiry.Record, ImmutableArray.CreateBuilder<AppointmentRow>());
        if (!record.AppointmentsKnown || record.Appointments.Length < 2 || enquiry.Post is not { Role: Role.Senco })
        {
            return [];
        }

        var links = record.Links();
        var (_, possible) = SencoAppointments.RowsOf(links, enquiry.PostIndex);
        for (var later = 0; later < record.Appointments.Length; later++)
        {
            if (!possible.Contains(later))
            {
                continue;
            }

            for (var earlier = 0; earlier < record.Appointments.Length; earlier++)
            {
                if (links[later].Certain.Contains(earlier) || links[later].Possible.Contains(earlier))
                {
                    rows.Add(new(record.Appointments[later], record.Appointments[earlier], links[later].Certain.Contains(earlier) ? HowLinked(record, earlier, later) : LinkedBy.Open));
                }
            }
        }

        return rows.ToImmutable();
    }

    private static LinkedBy HowLinked(StaffRecord record, int earlier, int later) =>
        record.Stated[later] == earlier ? LinkedBy.Continues
        : PairFit.Of(record.Appointments.AsSpan(), earlier, later).IsSameUrn ? LinkedBy.SameSchool
        : LinkedBy.Predecessor;
}
