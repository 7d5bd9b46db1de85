using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>What <see cref="Appointment.Continues"/> can say, of SENCO posts all of whose facts are known. Whatever breaks it cannot be a fact.</summary>
internal static class NaiveLimits
{
    public static bool AreKept(StaffRecord record) =>
        record.Appointments.Where(post => post.Role == Role.Senco && post.Continues.IsStated).All(post =>
            post.Continues.Id is { } id ? CanGoOnFrom(record.AppointmentOf(id), post) : !NaiveLinks.AreOneByUrn(record, post));

    /// <summary>An earlier post, which ended no more than a year before.</summary>
    private static bool CanGoOnFrom(Appointment named, Appointment post) =>
        named.Role == post.Role && NaiveFacts.IsEarlier(named, post) && NaiveLinks.IsWithinAYear(named, post);
}
