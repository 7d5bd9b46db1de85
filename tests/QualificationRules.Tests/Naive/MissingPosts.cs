using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Naive;

/// <summary>The earlier post that a record does not list, where it may not list them all: none, or one of many as SENCO at a relevant school, ended before the person became SENCO.</summary>
internal static class MissingPosts
{
    private static readonly School Elsewhere = new("999997", EstablishmentType.FromCode(1));
    private static readonly int[] DaysBefore = [1, 30, 180, 364, 365, 366, 367, 400, 732, 1095, 1096, 1097, 1200, 2000, 5000, 9000];
    private static readonly int[] Lengths = [1, 2, 30, 180, 364, 365, 366, 367, 368, 800, 9000];

    /// <param name="postId">The post asked about; where null, the only SENCO post.</param>
    public static IReadOnlyList<Func<StaffRecord, StaffRecord>> Completions(string? postId)
    {
        Func<StaffRecord, StaffRecord> none = record => Rebuild.Record(record, appointmentsComplete: true);
        var before = DaysBefore.SelectMany(days => Lengths.Where(length => length <= days).Select(length => One(postId, days, length)));
        var before2009 = Lengths.Select(length => OneBefore2009(postId, length));
        return [none, .. before, .. before2009];
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

    private static LocalDate Became(StaffRecord record, string? postId) =>
        NaiveFacts.BecameSenco(record, record.Appointments.Single(post => post.Role == Role.Senco && (postId is null || string.Equals(post.Id, postId, StringComparison.Ordinal))));
}
