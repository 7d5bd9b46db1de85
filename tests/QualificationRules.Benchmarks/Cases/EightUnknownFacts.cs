using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Benchmarks.Cases;

/// <summary>For each question a record of which exactly eight facts that it turns on are not known.</summary>
internal static class EightUnknownFacts
{
    private static readonly School Unknown = new();
    private static readonly School Academy = new("100001", EstablishmentType.FromCode(34));

    /// <summary>Type, start and end of an earlier post, the start of this one, posts not listed, and the three stages of a NASENCO.</summary>
    public static StaffRecord OfAward { get; } = new(
        appointments:
        [
            new("earlier", Role.Senco, new("100002"), FactDate.InYear(2015), FactDate.InYear(2017)),
            new("this", Role.Senco, Academy, FactDate.InYear(2023)),
        ],
        training: [new(Qualification.Nasenco)],
        appointmentsComplete: false);

    /// <summary>Of a starter in 2023/24: the same, of an NPQ.</summary>
    public static StaffRecord OfTransition { get; } = new(appointments: OfAward.Appointments, training: [new(Qualification.NpqSenco)], appointmentsComplete: false);

    /// <summary>QTS and induction, start, end and type of the post and whether they teach there, start and school of a headship.</summary>
    public static StaffRecord OfAppointment { get; } = new(
        appointments:
        [
            new("this", Role.Senco, new("100001"), FactDate.InYear(2026), FactDate.Unknown),
            new("headship", Role.Head, Unknown, FactDate.InYear(2026)),
        ],
        training: []);

    /// <summary>Start, day of appointment and type of school of the headship, day of appointment and type of another, posts not listed, start and award of NPQH.</summary>
    public static StaffRecord OfHeadship { get; } = new(
        appointments:
        [
            new("earlier", Role.Head, new("100002"), FactDate.InYear(2003), new NodaTime.LocalDate(2004, 8, 31)),
            new("this", Role.Head, new("100001"), FactDate.InYear(2006), appointedOn: FactDate.InYear(2006)),
        ],
        training: [new(Qualification.Npqh)],
        appointmentsComplete: false);

    /// <summary>Everything about an application.</summary>
    public static StaffRecord OfScholarship { get; } = new(appointments: [], training: [], scholarship: new());
}
