using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive;

/// <summary>The earlier post that a record does not list, where it may not list them all: none, or one of many that ended before the post asked about began: as SENCO at a relevant school, or as head.</summary>
internal static class MissingPosts
{
    private static readonly School Elsewhere = new("999997", EstablishmentType.FromCode(1));
    private static readonly int[] DaysBefore = [1, 30, 180, 364, 365, 366, 367, 400, 732, 1095, 1096, 1097, 1200, 2000, 5000, 9000];
    private static readonly int[] Lengths = [1, 2, 30, 180, 364, 365, 366, 367, 368, 800, 9000];

    /// <summary>The only day that matters is the one on which the rule began, and every post asked about began later.</summary>
    private static readonly Appointment LongAgoAsHead = new("missing", Role.Head, Elsewhere, new LocalDate(1980, 1, 1), FactDate.On(new(1980, 12, 31)));

    /// <param name="question">The question.</param>
    /// <param name="incomplete">The record that may not list all.</param>
    /// <param name="postId">The post asked about; where null, the only post of the question's role.</param>
    public static IReadOnlyList<Func<StaffRecord, StaffRecord>> Completions(Question question, StaffRecord incomplete, string? postId)
    {
        Func<StaffRecord, StaffRecord> none = record => Rebuild.Record(record, appointmentsComplete: true);
        if (question.Role is null || incomplete.Appointments.All(post => post.Role != question.Role))
        {
            return [none];
        }

        return question.Role == Role.Head ? [none, record => With(record, LongAgoAsHead)] : [none, .. SencoPosts(postId)];
    }

    private static IEnumerable<Func<StaffRecord, StaffRecord>> SencoPosts(string? postId)
    {
        var before = DaysBefore.SelectMany(days => Lengths.Where(length => length <= days).Select(length => One(postId, days, length)));
        var before2009 = Lengths.Select(length => OneBefore2009(postId, length));
        return before.Concat(before2009);
    }

    private static Func<StaffRecord, StaffRecord> One(string? postId, int daysBefore, int length) =>
        record => With(record, Became(record, postId).PlusDays(-daysBefore), length, Became(record, postId));

    private static Func<StaffRecord, StaffRecord> OneBefore2009(string? postId, int length) =>
        record => With(record, Dates.SencoRequirementBegins.PlusDays(-length), length, Became(record, postId));

    private static StaffRecord With(StaffRecord record, LocalDate from, int length, LocalDate became)
    {
        var until = LocalDate.Min(from.PlusDays(length - 1), became.PlusDays(-1));
        return from < became
            ? With(record, new("missing", Role.Senco, Elsewhere, from, FactDate.On(until), teachesAtSchool: true))
            : Rebuild.Record(record, appointmentsComplete: true);
    }

    private static StaffRecord With(StaffRecord record, Appointment missing) =>
        Rebuild.Record(record, appointments: record.Appointments.Add(missing), appointmentsComplete: true);

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
