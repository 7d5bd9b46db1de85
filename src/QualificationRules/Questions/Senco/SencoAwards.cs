using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// The relevant SENCO qualification, limb by limb: the NASENCO (SI 2014/1530 reg 49(7)(a) and (8)) and the NPQ for SENCOs
/// (reg 49(7)(b) and (9)). Each limb is asked of courses that pass those before it.
/// </summary>
internal static class SencoAwards
{
    private static readonly Finding NasencoAwarded = new(
        "nasenco-awarded",
        [Provisions.Nasenco2024, Provisions.NationalAward2014, Provisions.RequiredDate2009],
        holds: "They hold a NASENCO, awarded on {nasencoAwarded}.",
        fails: "No NASENCO had been awarded to them by {on}.",
        notKnown: "It is not known whether a NASENCO had been awarded to them by {on}.");

    /// <summary>Before 1 September 2024 nothing more is asked.</summary>
    public static Finding NasencoRecognised { get; } = new(
        "nasenco-by-recognised-body",
        [Provisions.RecognisedBody2024, Provisions.NationalAward2014, Provisions.RequiredDate2009],
        holds: "By the record, a recognised body awarded it.",
        fails: "Their NASENCO is from a body that is not recognised.",
        notKnown: "It is not known whether they hold a NASENCO from a recognised body.",
        presupposes: NasencoAwarded);

    /// <summary>"commenced before 1st September 2024" (reg 49(7)(a)).</summary>
    private static readonly Finding NasencoCommenced = new(
        "nasenco-commenced-before-2024-09-01",
        [Provisions.Nasenco2024],
        holds: "The course leading to it was commenced before {NpqReplacesNasenco}.",
        fails: "The course leading to their NASENCO was not commenced before {NpqReplacesNasenco}: it started on {nasencoStarted}.",
        notKnown: "It is not known whether the course leading to their NASENCO was commenced before {NpqReplacesNasenco}.",
        presupposes: NasencoRecognised);

    /// <summary>"completed before 1st September 2027" (reg 49(7)(a)). From 1 September 2024 all four limbs are asked.</summary>
    public static Finding NasencoCompleted { get; } = new(
        "nasenco-completed-before-2027-09-01",
        [Provisions.Nasenco2024],
        holds: "It was completed before {NasencoCompletionCloses}.",
        fails: "The course leading to their NASENCO was not completed before {NasencoCompletionCloses}.",
        notKnown: "It is not known whether the course leading to their NASENCO was completed before {NasencoCompletionCloses}.",
        presupposes: NasencoCommenced);

    private static readonly Finding NpqAwarded = new(
        "npq-senco-awarded",
        [Provisions.NpqSenco2024],
        holds: "They hold the NPQ for SENCOs, awarded on {npqSencoAwarded}.",
        fails: "No NPQ for SENCOs had been awarded to them by {on}.",
        notKnown: "It is not known whether an NPQ for SENCOs had been awarded to them by {on}.");

    private static readonly Finding NpqListed = new(
        "npq-senco-by-listed-provider",
        [Provisions.ListedProvider2024],
        holds: "By the record, a provider listed in Schedule A1 awarded it.",
        fails: "Their NPQ for SENCOs is from a provider that is not listed in Schedule A1.",
        notKnown: "It is not known whether they hold an NPQ for SENCOs from a provider listed in Schedule A1.",
        presupposes: NpqAwarded);

    /// <summary>All three limbs are asked.</summary>
    public static Finding NpqCommenced { get; } = new(
        "npq-senco-commenced-from-2024-09-01",
        [Provisions.NpqSenco2024],
        holds: "Its course was commenced on or after {NpqReplacesNasenco}.",
        fails: "The course of their NPQ for SENCOs was not commenced on or after {NpqReplacesNasenco}: it started on {npqSencoStarted}.",
        notKnown: "It is not known whether the course of their NPQ for SENCOs was commenced on or after {NpqReplacesNasenco}.",
        presupposes: NpqListed);

    public static FindingGroup Nasenco { get; } = new(NasencoAwarded, NasencoRecognised, NasencoCommenced, NasencoCompleted);

    public static FindingGroup NpqSenco { get; } = new(NpqAwarded, NpqListed, NpqCommenced);

    /// <summary>Awarded by the date; by a recognised body; commenced before 1 September 2024; completed before 1 September 2027.</summary>
    public static CourseFindings OfNasencos { get; } = new(
        static (in course, in days, _, in enquiry) =>
        {
            var awarded = days.Awarded <= enquiry.Day;
            var recognised = awarded && course.RecognisedBody;
            var commencedInTime = recognised && days.Started < Dates.NpqReplacesNasenco;
            var completedInTime = commencedInTime && days.Completed < Dates.NasencoCompletionCloses;
            return FindingGroup.Combination(awarded, recognised, commencedInTime, completedInTime);
        },
        static _ => SencoCuts.Nasenco,
        Qualification.Nasenco);

    /// <summary>Awarded by the date; by a listed provider; commenced on or after 1 September 2024.</summary>
    public static CourseFindings OfNpqs { get; } = new(
        static (in course, in days, _, in enquiry) =>
        {
            var awarded = days.Awarded <= enquiry.Day;
            var listed = awarded && course.ListedProvider;
            var commenced = listed && days.Started >= Dates.NpqReplacesNasenco;
            return FindingGroup.Combination(awarded, listed, commenced);
        },
        static _ => SencoCuts.NpqSenco,
        Qualification.NpqSenco);

    /// <summary>Whether the qualification is one of the two.</summary>
    public static bool Include(Qualification qualification) => OfNasencos.IsOfKind(qualification) || OfNpqs.IsOfKind(qualification);

    /// <summary>
    /// The course of this qualification that for certain goes furthest towards the award on the date; of those alike the one that may go furthest,
    /// and then the one awarded first. The reasons speak of it. Null where there is no such course.
    /// </summary>
    public static Training? Foremost(in Enquiry enquiry, Qualification qualification)
    {
        int? foremost = null;
        for (var i = 0; i < enquiry.Record.Training.Length; i++)
        {
            if (enquiry.Record.Training[i].Qualification == qualification && (foremost is not { } other || GoesBefore(enquiry, qualification, i, other)))
            {
                foremost = i;
            }
        }

        return foremost is { } index ? enquiry.Record.Training[index] : null;
    }

    private static bool GoesBefore(in Enquiry enquiry, Qualification qualification, int course, int other)
    {
        var (findings, record) = (qualification == Qualification.Nasenco ? OfNasencos : OfNpqs, enquiry.Record);
        var order = findings.Reach(enquiry, record.Courses[course]).CompareTo(findings.Reach(enquiry, record.Courses[other]));
        return order > 0 || (order == 0 && FirstAwarded(record.Training[course]) < FirstAwarded(record.Training[other]));
    }

    private static LocalDate FirstAwarded(Training training) => training.Awarded.IsNever ? LocalDate.MaxIsoValue : training.Awarded.Earliest;
}
