using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>The terms of the decisions, read off facts that are all known.</summary>
internal static class NaiveFacts
{
    private static readonly LocalDate AcademiesComeIn = new(2014, 9, 1);

    /// <summary>The post asked about, where it is held on the date.</summary>
    public static Appointment? PostOn(StaffRecord record, Role role, LocalDate on, string? id)
    {
        foreach (var post in record.Appointments)
        {
            if (post.Role == role && (id is null || string.Equals(post.Id, id, StringComparison.Ordinal)) && IsHeld(post, on))
            {
                return post;
            }
        }

        return null;
    }

    public static bool IsHeld(Appointment post, LocalDate on)
    {
        if (Day(post.From) > on)
        {
            return false;
        }

        return post.Until.IsNever || on <= Day(post.Until);
    }

    public static bool IsRelevant(School school, LocalDate on)
    {
        if (school.Country != Country.England)
        {
            return false;
        }

        var type = school.EstablishmentType!;
        return on >= AcademiesComeIn ? type.IsRelevantSchoolFrom2014 : type.IsRelevantSchoolFrom2009;
    }

    /// <summary>The first day of the first post in the chain.</summary>
    public static LocalDate BecameSenco(StaffRecord record, Appointment post)
    {
        while (post.Continues is { } earlier)
        {
            post = record.AppointmentOf(earlier);
        }

        return Day(post.From);
    }

    /// <summary>Whether the days as SENCO at relevant schools before a date, laid end to end from the first of them, are more than twelve months.</summary>
    public static bool ServedMoreThanTwelveMonthsBefore(LocalDate end, StaffRecord record, LocalDate on)
    {
        if (FirstDayAsSenco(record, on) is not { } first || first >= end)
        {
            return false;
        }

        var served = new bool[NodaTime.Period.DaysBetween(first, end)];
        foreach (var post in record.Appointments)
        {
            if (post.Role != Role.Senco || !IsRelevant(post.School, on))
            {
                continue;
            }

            var last = post.Until.IsNever ? end : Day(post.Until);
            for (var i = NodaTime.Period.DaysBetween(first, Day(post.From)); i < served.Length && i <= NodaTime.Period.DaysBetween(first, last); i++)
            {
                served[i] = true;
            }
        }

        var days = served.Count(day => day);
        return first.PlusDays(days) > first.PlusMonths(12);
    }

    /// <summary>The first day as SENCO at any relevant school.</summary>
    public static LocalDate? FirstDayAsSenco(StaffRecord record, LocalDate on)
    {
        LocalDate? first = null;
        foreach (var post in record.Appointments)
        {
            if (post.Role == Role.Senco && IsRelevant(post.School, on) && (first is null || Day(post.From) < first))
            {
                first = Day(post.From);
            }
        }

        return first;
    }

    /// <summary>By QTS, not by partial access alone.</summary>
    public static bool IsQualifiedByQts(TeacherStatus teacher, LocalDate on) => By(teacher.QtsHeldFrom, on) && !teacher.QtsByPartialAccess;

    /// <summary>By QTS or by QTLS membership.</summary>
    public static bool IsQualifiedTeacher(TeacherStatus teacher, LocalDate on) =>
        IsQualifiedByQts(teacher, on) || teacher.Qtls.Any(period => By(period.From, on) && !Before(period.Until, on));

    /// <summary>Whether it happened on or before a day.</summary>
    public static bool By(FactDate date, LocalDate on) => !date.IsNever && Day(date) <= on;

    /// <summary>Whether it happened before a day.</summary>
    public static bool Before(FactDate date, LocalDate end) => !date.IsNever && Day(date) < end;

    public static LocalDate Day(FactDate date) =>
        date.IsExact && !date.IsNever ? date.Earliest : throw new InvalidOperationException($"{date} is not a day; the naive implementation wants facts that are all known.");
}
