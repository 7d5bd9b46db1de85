using NodaTime;
using QualificationRules.Facts;
using static QualificationRules.Law.AppointmentLimits;

namespace QualificationRules.Analysis;

/// <summary>The days from which one post of a record may go on from another, or no longer does.</summary>
internal static class LinkedDays
{
    /// <summary>Those that the dates of all posts give, and the days that bound the posts by what is said of their links.</summary>
    public static IEnumerable<LocalDate> Of(StaffRecord record) =>
        record.Appointments.SelectMany(post => FromEndOf(post).Concat(FromBeginningOf(post)))
            .Concat(record.Posts.SelectMany(post => post.From.Ends.Concat(post.Until.Ends))).Distinct();

    /// <summary>The days that the end of a post gives to the beginning of another.</summary>
    public static IEnumerable<LocalDate> FromEndOf(Appointment post) =>
        post.Until.Ends.SelectMany(until => new[]
        {
            until, DaysAfter(until, 1),
            LastWithoutBreak(until), DaysAfter(LastWithoutBreak(until), 1),
            LastAfterConversion(until), DaysAfter(LastAfterConversion(until), 1),
            LastToGoOn(until), DaysAfter(LastToGoOn(until), 1),
        });

    /// <summary>The days that the beginning of a post gives to the end, or to the beginning, of another.</summary>
    public static IEnumerable<LocalDate> FromBeginningOf(Appointment post) =>
        post.From.Ends.SelectMany(from => new[]
        {
            DaysAfter(from, -1), from, DaysAfter(from, 1),
            LastBeforeBreak(from), DaysAfter(LastBeforeBreak(from), 1),
            LastWithoutBreak(from), DaysAfter(LastWithoutBreak(from), 1),
            DaysAfter(from, -MostDaysToConversion), DaysAfter(from, -MostDaysToConversion - 1),
            YearBefore(DaysAfter(from, -1)), DaysAfter(YearBefore(DaysAfter(from, -1)), -1),
        });

    private static LocalDate YearBefore(LocalDate day) => day.Year > LocalDate.MinIsoValue.Year ? day.PlusYears(-1) : day;
}
