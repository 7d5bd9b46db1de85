using NodaTime;
using QualificationRules.Facts;
using static QualificationRules.Law.AppointmentLimits;

namespace QualificationRules.Analysis;

/// <summary>The days from which one post of a record may go on from another, or no longer may.</summary>
internal static class LinkedDays
{
    /// <summary>The days that the dates of all posts give, and the days between which each post begins and ends.</summary>
    public static IEnumerable<LocalDate> Of(StaffRecord record) =>
        record.Appointments.SelectMany(post => FromEndOf(post).Concat(FromBeginningOf(post)))
            .Concat(record.Posts.SelectMany(post => post.From.Ends.Concat(post.Until.Ends))).Distinct();

    /// <summary>The days before and after which it matters, for the end of a post, that another begins.</summary>
    public static IEnumerable<LocalDate> FromEndOf(Appointment post) =>
        post.Until.Ends.SelectMany(until => new[]
        {
            until, DaysAfter(until, 1),
            LastWithoutBreak(until), DaysAfter(LastWithoutBreak(until), 1),
            LastAfterConversion(until), DaysAfter(LastAfterConversion(until), 1),
            LastToGoOn(until), DaysAfter(LastToGoOn(until), 1),
        });

    /// <summary>The days before and after which it matters, for the beginning of a post, that another ends or begins.</summary>
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
