using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary><c>headship-qualification</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveHeadship
{
    private static readonly LocalDate April2004 = new(2004, 4, 1);
    private static readonly LocalDate EeaComesIn = new(2005, 4, 30);
    private static readonly LocalDate NpqiclComesIn = new(2005, 12, 31);
    private static readonly LocalDate April2009 = new(2009, 4, 1);
    private static readonly LocalDate Revoked = new(2012, 2, 8);

    /// <summary>One outcome, but for heads whose transition has lasted longer than the text seen tells.</summary>
    public static Outcome[] Outcomes(StaffRecord record, LocalDate on, string? postId)
    {
        if (on < April2004 || on >= Revoked)
        {
            return [Outcome.NotApplicable];
        }

        var post = NaiveFacts.PostOn(record, Role.Head, on, postId);
        if (post is null || post.School.Country != Country.England || !post.School.EstablishmentType!.IsWithinHeadshipRule)
        {
            return [Outcome.NotApplicable];
        }

        if (post.Capacity == Capacity.Acting || record.Appointments.Any(WasHeadBeforeApril2004))
        {
            return [Outcome.Exempt];
        }

        if (record.Training.Any(course => IsHeld(course, on)) || (post.School.EstablishmentType.Code == 15 && record.Training.Any(course => IsNpqicl(course, on))))
        {
            return [Outcome.Satisfied];
        }

        if (NaiveFacts.Before(post.AppointedOn, April2009))
        {
            var appointed = NaiveFacts.Day(post.AppointedOn);
            if (record.Training.Any(course => course.Qualification == Qualification.Npqh && NaiveFacts.By(course.Started, appointed)))
            {
                return on <= appointed.PlusYears(4) ? [Outcome.Satisfied] : [Outcome.Satisfied, Outcome.NotSatisfied];
            }
        }

        return [Outcome.NotSatisfied];
    }

    private static bool WasHeadBeforeApril2004(Appointment post)
    {
        if (post.Role != Role.Head || post.Capacity != Capacity.Substantive || !NaiveFacts.Before(post.AppointedOn, April2004))
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

    private static bool IsHeld(Training course, LocalDate on)
    {
        if (!NaiveFacts.By(course.Awarded, on))
        {
            return false;
        }

        if (course.Qualification == Qualification.EeaHeadship)
        {
            return on >= EeaComesIn;
        }

        return course.Qualification is Qualification.Npqh or Qualification.NpqhWales or Qualification.ScottishStandardForHeadship or Qualification.PqhNorthernIreland;
    }

    private static bool IsNpqicl(Training course, LocalDate on) =>
        on >= NpqiclComesIn && course.Qualification == Qualification.Npqicl && (NaiveFacts.By(course.Awarded, on) || NaiveFacts.By(course.Started, on));
}
