using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary><c>headship-qualification</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveHeadship
{
    /// <summary>One answer, but where the text of the law was not seen.</summary>
    public static NaiveAnswer[] Answers(StaffRecord record, LocalDate on, string? postId)
    {
        // Rule 1.
        if (on < NaiveDates.HeadshipRule || on >= NaiveDates.HeadshipRuleRevoked)
        {
            return [new(Outcome.NotApplicable)];
        }

        var post = NaiveFacts.PostOn(record, Role.Head, on, postId);
        if (post is null || post.School.Country != Country.England || !post.School.EstablishmentType!.IsWithinHeadshipRule)
        {
            return [new(Outcome.NotApplicable)];
        }

        // Rule 2.
        if (post.Capacity == Capacity.Acting)
        {
            return [new(Outcome.Exempt)];
        }

        // Rule 3.
        if (record.Appointments.Any(other => WasHeadBeforeTheRule(record, other)))
        {
            return [new(Outcome.Exempt)];
        }

        // Rule 4.
        if (record.Training.Any(course => IsHeld(course, on)))
        {
            return [new(Outcome.Satisfied)];
        }

        // Rule 5.
        if (post.School.EstablishmentType.Code == 15 && on >= NaiveDates.NpqiclAwards && record.Training.Any(course => IsNpqicl(course, on)))
        {
            return [new(Outcome.Satisfied)];
        }

        // Rule 6.
        var appointed = NaiveHeadshipRows.AppointedOn(record, post);
        if (NaiveFacts.Before(appointed, NaiveDates.NpqhBeforeAppointment))
        {
            var day = NaiveFacts.Day(appointed);
            if (record.Training.Any(course => IsNpqhUnderWay(course, on) && NaiveFacts.By(course.Started, day)))
            {
                return on <= day.PlusYears(4) ? [new(Outcome.Satisfied)] : NaiveAnswer.MetOrNot;
            }

            if (record.Training.Any(course => IsNpqhUnderWay(course, on) && NaiveFacts.By(course.Enrolled, day)))
            {
                return NaiveAnswer.MetOrNot;
            }
        }

        // Rule 7.
        return [new(Outcome.NotSatisfied)];
    }

    private static bool WasHeadBeforeTheRule(StaffRecord record, Appointment post)
    {
        if (post.Role != Role.Head || post.Capacity != Capacity.Substantive || !NaiveFacts.Before(NaiveHeadshipRows.AppointedOn(record, post), NaiveDates.HeadshipRule))
        {
            return false;
        }

        if (post.School.Country == Country.England)
        {
            var type = post.School.EstablishmentType!;
            return type.IsWithinHeadshipRule || type.IsIndependentInLaw;
        }

        return post.School.Country is Country.Scotland or Country.NorthernIreland or Country.Other;
    }

    private static bool IsHeld(Training course, LocalDate on) => course.Qualification switch
    {
        Qualification.Npqh or Qualification.NpqhWales or Qualification.ScottishStandardForHeadship or Qualification.PqhNorthernIreland => NaiveFacts.By(course.Awarded, on),
        Qualification.EeaHeadship => on >= NaiveDates.EeaAwards && NaiveFacts.By(course.Awarded, on),
        _ => false,
    };

    private static bool IsNpqicl(Training course, LocalDate on) =>
        course.Qualification == Qualification.Npqicl
        && (NaiveFacts.By(course.Awarded, on) || (NaiveFacts.By(course.Started, on) && !NaiveFacts.By(course.Withdrawn, on)));

    private static bool IsNpqhUnderWay(Training course, LocalDate on) => course.Qualification == Qualification.Npqh && !NaiveFacts.By(course.Withdrawn, on);
}
