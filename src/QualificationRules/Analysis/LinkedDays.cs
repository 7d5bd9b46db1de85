using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

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
            until, After(until, 1),
            AppointmentLimits.LastWithoutBreak(until), After(AppointmentLimits.LastWithoutBreak(until), 1),
            AppointmentLimits.LastAfterConversion(until), After(AppointmentLimits.LastAfterConversion(until), 1),
            AppointmentLimits.LastToGoOn(until), After(AppointmentLimits.LastToGoOn(until), 1),
        });

    /// <summary>The days that the beginning of a post gives to the end, or to the beginning, of another.</summary>
    public static IEnumerable<LocalDate> FromBeginningOf(Appointment post) =>
        post.From.Ends.SelectMany(from => new[]
        {
            After(from, -1), from, After(from, 1),
            AppointmentLimits.LastBeforeBreak(from), After(AppointmentLimits.LastBeforeBreak(from), 1),
            AppointmentLimits.LastWithoutBreak(from), After(AppointmentLimits.LastWithoutBreak(from), 1),
            After(from, -AppointmentLimits.MostDaysToConversion), After(from, -AppointmentLimits.MostDaysToConversion - 1),
            YearBefore(After(from, -1)), After(YearBefore(After(from, -1)), -1),
        });

    private static LocalDate YearBefore(LocalDate day) => day.Year > LocalDate.MinIsoValue.Year ? day.PlusYears(-1) : day;

    private static LocalDate After(LocalDate day, int days) =>
        days > 0 && day > LocalDate.MaxIsoValue.PlusDays(-days) ? LocalDate.MaxIsoValue
        : days < 0 && day < LocalDate.MinIsoValue.PlusDays(-days) ? LocalDate.MinIsoValue
        : day.PlusDays(days);
}
