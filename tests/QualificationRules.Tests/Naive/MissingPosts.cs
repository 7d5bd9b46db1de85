using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive;

/// <summary>The earlier post that a record does not list, where it may not list them all: none, or one of many as SENCO at a relevant school, ended before the person became SENCO.</summary>
internal static class MissingPosts
{
    private static readonly School Elsewhere = new("999997", EstablishmentType.FromCode(1));
    private static readonly int[] DaysBefore = [1, 30, 180, 364, 365, 366, 367, 400, 732, 1095, 1096, 1097, 1200, 2000, 5000, 9000];
    private static readonly int[] Lengths = [1, 2, 30, 180, 364, 365, 366, 367, 368, 800, 9000];

    /// <param name="incomplete">The record that may not list all.</param>
    /// <param name="postId">The post asked about; where null, the only SENCO post.</param>
    public static IReadOnlyList<Func<StaffRecord, StaffRecord>> Completions(StaffRecord incomplete, string? postId)
    {
        Func<StaffRecord, StaffRecord> none = record => Rebuild.Record(record, appointmentsComplete: true);
        var before = DaysBefore.SelectMany(days => Lengths.Where(length => length <= days).Select(length => One(postId, days, length)));
        var before2009 = Lengths.Select(length => OneBefore2009(postId, length));
        return incomplete.Appointments.Any(post => post.Role == Role.Senco) ? [none, .. before, .. before2009] : [none];
    }

    private static Func<StaffRecord, StaffRecord> One(string? postId, int daysBefore, int length) =>
        record => With(record, Became(record, postId).PlusDays(-daysBefore), length, Became(record, postId));

    private static Func<StaffRecord, StaffRecord> OneBefore2009(string? postId, int length) =>
        record => With(record, Dates.SencoRequirementBegins.PlusDays(-length), length, Became(record, postId));

    private static StaffRecord With(StaffRecord record, LocalDate from, int length, LocalDate became)
    {
        var until = LocalDate.Min(from.PlusDays(length - 1), became.PlusDays(-1));
        return Rebuild.Record(
            record,
            appointments: from < became ? record.Appointments.Add(new("missing", Role.Senco, Elsewhere, from, FactDate.On(until), teachesAtSchool: true)) : record.Appointments,
            appointmentsComplete: true);
    }

    // Where that day is not exactly known: the earliest that it can be, so that the post is earlier whichever it is.
    private static LocalDate Became(StaffRecord record, string? postId)
    {
        var post = record.Appointments.First(post => post.Role == Role.Senco && (postId is null || string.Equals(post.Id, postId, StringComparison.Ordinal)));
        while (post.Continues is { } earlier)
        {
            post = record.AppointmentOf(earlier);
        }

        return LocalDate.Max(post.From.Earliest, new(1985, 1, 1));
    }
}
