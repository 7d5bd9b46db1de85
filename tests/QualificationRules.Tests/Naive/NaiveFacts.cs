using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>The terms of the decisions, read off facts that are all known.</summary>
internal static class NaiveFacts
{
    /// <summary>The post asked about, where it is held on the date: the one named, or the only one; of rows that are one appointment, the latest.</summary>
    /// <exception cref="InvalidFactException">None is named, and several are held that are not one appointment.</exception>
    public static Appointment? PostOn(StaffRecord record, Role role, LocalDate on, string? id)
    {
        var held = InOrder(record.Appointments.Where(post => post.Role == role && (id is null || IsCalled(post, id)) && IsHeld(post, on)));
        if (held.Length == 0)
        {
            return null;
        }

        var latest = held[^1];
        return held.Length == 1 || held.All(post => IsOneAppointment(record, post, latest))
            ? latest
            : throw new InvalidFactException(new("ambiguousAppointment", "", "Several posts are held on the date, and none is named."));
    }

    public static bool IsHeld(Appointment post, LocalDate on) => Day(post.From) <= on && on <= LastDay(post);

    /// <summary>Earlier is by the first day, then by the end, none last, then by id.</summary>
    public static bool IsEarlier(Appointment post, Appointment other)
    {
        if (Day(post.From) != Day(other.From))
        {
            return Day(post.From) < Day(other.From);
        }

        if (LastDay(post) != LastDay(other))
        {
            return LastDay(post) < LastDay(other);
        }

        return string.CompareOrdinal(post.Id, other.Id) < 0;
    }

    public static Appointment[] InOrder(IEnumerable<Appointment> posts) =>
        [.. posts.Order(Comparer<Appointment>.Create((post, other) => IsEarlier(post, other) ? -1 : IsEarlier(other, post) ? 1 : 0))];

    /// <summary>A relevant school, by the list in force on the date.</summary>
    public static bool IsRelevant(School school, LocalDate on) =>
        on >= NaiveDates.Academies ? IsRelevantSince2014(school) : school.Country == Country.England && school.EstablishmentType!.IsRelevantSchoolFrom2009;

    public static bool IsRelevantSince2014(School school) => school.Country == Country.England && school.EstablishmentType!.IsRelevantSchoolFrom2014;

    public static bool IsAcademy(School school) => school.EstablishmentType!.Code is 28 or 34 or 35 or 40 or 41;

    public static bool HasSameUrn(Appointment post, Appointment other) =>
        post.School.Urn is { } urn && string.Equals(urn, other.School.Urn, StringComparison.Ordinal);

    /// <summary>By QTS, not by partial access alone.</summary>
    public static bool IsQualifiedByQts(TeacherStatus teacher, LocalDate on) => By(teacher.QtsHeldFrom, on) && !teacher.QtsByPartialAccess;

    /// <summary>By QTS or by QTLS membership.</summary>
    public static bool IsQualifiedTeacher(TeacherStatus teacher, LocalDate on) =>
        IsQualifiedByQts(teacher, on) || teacher.Qtls.Any(period => By(period.From, on) && !Before(period.Until, on));

    /// <summary>Whether it happened on or before a day.</summary>
    public static bool By(FactDate date, LocalDate on) => !date.IsNever && Day(date) <= on;

    /// <summary>Whether it happened before a day.</summary>
    public static bool Before(FactDate date, LocalDate end) => !date.IsNever && Day(date) < end;

    /// <summary>The last day in post; the last of all days where there is none.</summary>
    public static LocalDate LastDay(Appointment post) => post.Until.IsNever ? LocalDate.MaxIsoValue : Day(post.Until);

    public static LocalDate Day(FactDate date) =>
        date.IsExact && !date.IsNever ? date.Earliest : throw new InvalidOperationException($"{date} is not a day; the naive implementation wants facts that are all known.");

    private static bool IsCalled(Appointment post, string id) => string.Equals(post.Id, id, StringComparison.Ordinal);

    /// <summary>Of heads, rows at one school that are held on one day are one headship.</summary>
    private static bool IsOneAppointment(StaffRecord record, Appointment post, Appointment latest) =>
        post.Role == Role.Head ? post == latest || HasSameUrn(post, latest) : NaiveChain.Of(record, latest).Contains(post);
}
