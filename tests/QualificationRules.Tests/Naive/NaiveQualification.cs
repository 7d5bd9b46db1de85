using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Naive;

/// <summary><c>senco-qualification</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveQualification
{
    public static NaiveAnswer Answer(StaffRecord record, LocalDate on, string? postId, Readings readings)
    {
        // Rule 1.
        if (on < NaiveDates.SencoRules)
        {
            return new(Outcome.NotApplicable);
        }

        var post = NaiveFacts.PostOn(record, Role.Senco, on, postId);
        if (post is null || !NaiveFacts.IsRelevant(post.School, on))
        {
            return new(Outcome.NotApplicable);
        }

        var became = NaiveChain.BecameSenco(record, post);
        var excused = IsExcused(record, on, became, readings);

        // Rule 2: holding comes before every excuse; where one applies besides, there is no deadline.
        if (record.Training.Any(course => IsHeld(course, on)))
        {
            return new(Outcome.Satisfied, excused ? null : Deadline(record, on, became, readings));
        }

        // Rules 3 to 5.
        if (excused)
        {
            return new(Outcome.Exempt);
        }

        // Rules 6 and 7.
        var deadline = Deadline(record, on, became, readings);
        return new(on <= deadline ? Outcome.Pending : Outcome.NotSatisfied, deadline);
    }

    /// <summary>Whether one of the rules 3 to 5 applies, whether or not the award is held.</summary>
    public static bool IsExcused(StaffRecord record, LocalDate on, LocalDate became, Readings readings)
    {
        // Rule 3.
        if (became > NaiveDates.SencoRules)
        {
            var end = readings.PriorService == PriorService.Before2009 ? NaiveDates.SencoRules : became;
            return NaiveService.IsMoreThanTwelveMonthsBefore(end, record, on);
        }

        // Rule 4.
        if (on >= NaiveDates.Academies)
        {
            return true;
        }

        // Rule 5: the days of this post are included.
        return NaiveService.IsMoreThanTwelveMonthsBefore(NaiveDates.SencoRules, record, on);
    }

    private static bool IsHeld(Training course, LocalDate on)
    {
        if (course.Qualification == Qualification.Nasenco && course.RecognisedBody && NaiveFacts.By(course.Awarded, on))
        {
            return on < NaiveDates.NpqForSencos
                || (NaiveFacts.Before(course.Started, NaiveDates.NpqForSencos) && NaiveFacts.Before(course.Completed, NaiveDates.NasencoCloses));
        }

        if (course.Qualification == Qualification.NpqSenco && course.ListedProvider && NaiveFacts.By(course.Awarded, on))
        {
            return on >= NaiveDates.NpqForSencos && !NaiveFacts.Before(course.Started, NaiveDates.NpqForSencos);
        }

        return false;
    }

    private static LocalDate Deadline(StaffRecord record, LocalDate on, LocalDate became, Readings readings)
    {
        // Of the people of rule 5.
        if (became <= NaiveDates.SencoRules)
        {
            return NaiveDates.DeadlineOf2009;
        }

        if (readings.Clock == Clock.First && NaiveService.FirstDay(record, on) is { } first && first < became)
        {
            return ThirdAnniversary(first, readings);
        }

        return ThirdAnniversary(became, readings);
    }

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
