using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Naive;

/// <summary><c>senco-qualification</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveQualification
{
    private static readonly LocalDate September2009 = new(2009, 9, 1);
    private static readonly LocalDate September2012 = new(2012, 9, 1);
    private static readonly LocalDate September2014 = new(2014, 9, 1);
    private static readonly LocalDate September2024 = new(2024, 9, 1);
    private static readonly LocalDate September2027 = new(2027, 9, 1);

    public static NaiveAnswer Answer(StaffRecord record, LocalDate on, string? postId, Readings readings)
    {
        if (on < September2009)
        {
            return new(Outcome.NotApplicable);
        }

        var post = NaiveFacts.PostOn(record, Role.Senco, on, postId);
        if (post is null || !NaiveFacts.IsRelevant(post.School, on))
        {
            return new(Outcome.NotApplicable);
        }

        var became = NaiveFacts.BecameSenco(record, post);
        if (became > September2009)
        {
            var end = readings.PriorService == PriorService.Before2009 ? September2009 : became;
            if (NaiveFacts.ServedMoreThanTwelveMonthsBefore(end, record, on))
            {
                return new(Outcome.Exempt);
            }
        }
        else if (on >= September2014 || NaiveFacts.ServedMoreThanTwelveMonthsBefore(September2009, record, on))
        {
            return new(Outcome.Exempt);
        }

        var deadline = became > September2009 ? ThirdAnniversary(ClockStart(record, on, became, readings), readings) : September2012;
        if (record.Training.Any(course => Counts(course, on)))
        {
            return new(Outcome.Satisfied, deadline);
        }

        return new(on <= deadline ? Outcome.Pending : Outcome.NotSatisfied, deadline);
    }

    private static bool Counts(Training course, LocalDate on)
    {
        if (!NaiveFacts.By(course.Awarded, on))
        {
            return false;
        }

        if (course.Qualification == Qualification.Nasenco && course.RecognisedBody)
        {
            return on < September2024 || (NaiveFacts.Before(course.Started, September2024) && NaiveFacts.Before(course.Completed, September2027));
        }

        if (course.Qualification == Qualification.NpqSenco && course.ListedProvider)
        {
            return on >= September2024 && !NaiveFacts.Before(course.Started, September2024);
        }

        return false;
    }

    private static LocalDate ClockStart(StaffRecord record, LocalDate on, LocalDate became, Readings readings) =>
        readings.Clock == Clock.First && NaiveFacts.FirstDayAsSenco(record, on) is { } first && first < became ? first : became;

    private static LocalDate ThirdAnniversary(LocalDate start, Readings readings)
    {
        var year = start.Year + 3;
        if (start is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year))
        {
            return readings.LeapDay == LeapDay.March1 ? new(year, 3, 1) : new(year, 2, 28);
        }

        return new(year, start.Month, start.Day);
    }
}
