using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive.Completions;

/// <summary>
/// The earlier post that a record does not list, where it may not list them all: none, or one of many that ended before the post asked about began, at
/// another relevant school, or at its own as a row that it goes on from.
/// </summary>
internal static class MissingPosts
{
    private static readonly School Elsewhere = new("999997", EstablishmentType.FromCode(1));
    private static readonly int[] DaysBefore = [1, 30, 180, 364, 365, 366, 367, 400, 732, 1095, 1096, 1097, 1200, 2000, 5000, 9000];
    private static readonly int[] Lengths = [1, 2, 30, 180, 364, 365, 366, 367, 368, 800, 9000];

    /// <param name="question">The question.</param>
    /// <param name="incomplete">The record that may not list all.</param>
    /// <param name="on">The date asked about.</param>
    /// <param name="postId">The post asked about; where null, the one that begins last.</param>
    public static IReadOnlyList<Func<StaffRecord, StaffRecord>> Completions(Question question, StaffRecord incomplete, LocalDate on, string? postId)
    {
        Func<StaffRecord, StaffRecord> none = record => Rebuild.Record(record, appointmentsComplete: true);
        var role = question.Role!.Value;
        if (incomplete.Appointments.All(post => post.Role != role))
        {
            return [none];
        }

        var sameSchool = FirstDays(on).Select(from => (Func<StaffRecord, StaffRecord>)(record => GoneOnFrom(record, role, postId, from)));
        return role == Role.Head ? [none, LongAgoAsHead, .. sameSchool] : [none, .. ElsewhereAsSenco(postId), .. sameSchool];
    }

    /// <summary>The only day that matters is the one on which the rule began, and every post asked about began later.</summary>
    private static StaffRecord LongAgoAsHead(StaffRecord record) =>
        With(record, new("missing", Role.Head, Elsewhere, new LocalDate(1980, 1, 1), FactDate.On(new(1980, 12, 31))));

    private static IEnumerable<Func<StaffRecord, StaffRecord>> ElsewhereAsSenco(string? postId)
    {
        var before = DaysBefore.SelectMany(days => Lengths.Where(length => length <= days).Select(length =>
            (Func<StaffRecord, StaffRecord>)(record => ServedElsewhere(record, Begun(record, postId).PlusDays(-days), length, Begun(record, postId)))));
        var before2009 = Lengths.Select(length =>
            (Func<StaffRecord, StaffRecord>)(record => ServedElsewhere(record, NaiveDates.SencoRules.PlusDays(-length), length, Begun(record, postId))));
        return before.Concat(before2009);
    }

    private static StaffRecord ServedElsewhere(StaffRecord record, LocalDate from, int length, LocalDate begun)
    {
        var until = LocalDate.Min(from.PlusDays(length - 1), begun.PlusDays(-1));
        return from < begun
            ? With(record, new("missing", Role.Senco, Elsewhere, from, FactDate.On(until), teachesAtSchool: true))
            : throw NoPost();
    }

    /// <summary>The first days of a row that the post asked about may go on from.</summary>
    private static IEnumerable<LocalDate> FirstDays(LocalDate asked)
    {
        LocalDate[] days =
        [
            new(1990, 1, 1),
            NaiveDates.HeadshipRule,
            NaiveDates.SixMonthsInPost,
            NaiveDates.NpqhBeforeAppointment,
            NaiveDates.SencoRules,
            NaiveDates.TransitionYear,
            NaiveDates.TransitionYearEnds,
            asked.PlusYears(-3),
            asked.PlusYears(-4),
            asked.PlusDays(-1),
        ];
        return days.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) });
    }

    /// <summary>A row at the school of the first post of which the record says that this one goes on from it, up to the day before.</summary>
    private static StaffRecord GoneOnFrom(StaffRecord record, Role role, string? postId, LocalDate from)
    {
        var first = FirstSaid(record, role, postId);
        var until = first.From.Earliest == LocalDate.MinIsoValue ? first.From.Earliest : first.From.Earliest.PlusDays(-1);
        return from <= until && (role == Role.Head || !first.Continues.IsStated)
            ? With(record, new("missing", role, first.School, from, FactDate.On(until), teachesAtSchool: role == Role.Senco ? true : null))
            : throw NoPost();
    }

    private static StaffRecord With(StaffRecord record, Appointment missing) =>
        Rebuild.Record(record, appointments: record.Appointments.Add(missing), appointmentsComplete: true);

    /// <summary>Where that day is not exactly known: the earliest that it can be, so that the post is earlier whichever it is.</summary>
    private static LocalDate Begun(StaffRecord record, string? postId) => LocalDate.Max(FirstSaid(record, Role.Senco, postId).From.Earliest, new(1985, 1, 1));

    private static Appointment FirstSaid(StaffRecord record, Role role, string? postId)
    {
        var post = postId is not null ? record.AppointmentOf(postId) : record.Appointments.Where(post => post.Role == role).MaxBy(post => post.From.Earliest)!;
        while (role == Role.Senco && post.Continues.Id is { } earlier)
        {
            post = record.AppointmentOf(earlier);
        }

        return post;
    }

    private static InvalidFactException NoPost() => new(new FactError("noPost", "", "There is no such post before the one asked about."));
}
