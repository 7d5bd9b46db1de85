using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The qualifications that let a head serve (SI 2003/3111 reg 4(1), SI 2005/875, SI 2005/3322).</summary>
internal static class HeadAwards
{
    public static Finding UkAwarded { get; } = new(
        "headship-qualification-awarded",
        [HeadshipProvisions.RequiredQualifications],
        holds: "They hold NPQH, NPQH (Wales), the Scottish Standard for Headship or PQH (NI), awarded by {on}.",
        fails: "Neither NPQH, NPQH (Wales), the Scottish Standard for Headship nor PQH (NI) had been awarded to them by {on}.",
        notKnown: "It is not known whether NPQH, NPQH (Wales), the Scottish Standard for Headship or PQH (NI) had been awarded to them by {on}.");

    private static readonly Finding EeaAwarded = new(
        "eea-headship-qualification-awarded",
        [HeadshipProvisions.EeaQualifications],
        holds: "They hold a comparable qualification from an EEA state or Switzerland, awarded by {on}.",
        fails: "No comparable qualification from an EEA state or Switzerland had been awarded to them by {on}.",
        notKnown: "It is not known whether a comparable qualification from an EEA state or Switzerland had been awarded to them by {on}.");

    public static Finding EeaAccepted { get; } = new(
        "eea-headship-qualification-accepted",
        [HeadshipProvisions.EeaQualifications],
        holds: "Such qualifications were accepted on {on}, as from {EeaHeadshipAccepted}.",
        fails: "A qualification from an EEA state or Switzerland did not count yet on {on}, but only from {EeaHeadshipAccepted}.",
        notKnown: "It is not known whether they hold a qualification from an EEA state or Switzerland that counts on {on}.",
        presupposes: EeaAwarded);

    private static readonly Finding NurserySchool = new(
        "maintained-nursery-school",
        [HeadshipProvisions.NurserySchools],
        holds: "The school is a maintained nursery school.",
        fails: "The school is not a maintained nursery school, for whose heads NPQICL would do.",
        notKnown: "It is not known whether the school is a maintained nursery school.");

    private static readonly Finding NpqiclAccepted = new(
        "npqicl-accepted",
        [HeadshipProvisions.NurserySchools],
        holds: "NPQICL was accepted of its head on {on}, as from {NpqiclAccepted}.",
        fails: "NPQICL was not accepted of its head yet on {on}, but only from {NpqiclAccepted}.",
        notKnown: "It is not known whether NPQICL was accepted of them on {on}.",
        presupposes: NurserySchool);

    public static Finding NpqiclTaken { get; } = new(
        "npqicl-held-or-begun",
        [HeadshipProvisions.NurserySchools],
        holds: "They held NPQICL, or worked towards it, on {on}.",
        fails: "They neither held NPQICL nor worked towards it on {on}.",
        notKnown: "It is not known whether they held NPQICL, or worked towards it, on {on}.",
        presupposes: NpqiclAccepted);

    public static CourseFindings OfUk { get; } = new(
        static (in _, in days, _, in enquiry) => FindingGroup.Combination(days.Awarded <= enquiry.Day),
        static _ => HeadCuts.Awarded,
        Qualification.Npqh, Qualification.NpqhWales, Qualification.ScottishStandardForHeadship, Qualification.PqhNorthernIreland);

    public static CourseFindings OfEea { get; } = new(
        static (in _, in days, _, in enquiry) => FindingGroup.Combination(days.Awarded <= enquiry.Day, days.Awarded <= enquiry.Day && enquiry.On >= Dates.EeaHeadshipAccepted),
        static _ => HeadCuts.Awarded,
        Qualification.EeaHeadship);

    private static readonly CourseFindings OfNpqicl = new(IsTaken, static _ => [.. HeadCuts.Awarded, .. HeadCuts.Begun], Qualification.Npqicl);

    public static FindingGroup Uk { get; } = new(UkAwarded);

    public static FindingGroup Eea { get; } = new(EeaAwarded, EeaAccepted);

    public static FindingGroup Nursery { get; } = new(NurserySchool, NpqiclAccepted, NpqiclTaken);

    /// <summary>Whether the qualification is one of these.</summary>
    public static bool Include(Qualification qualification) => OfUk.IsOfKind(qualification) || OfEea.IsOfKind(qualification) || OfNpqicl.IsOfKind(qualification);

    /// <summary>
    /// Finds whether the school is a maintained nursery school and whether NPQICL is held or begun. The two rest on different facts, so that each
    /// value of one goes with each of the other.
    /// </summary>
    public static int FindNursery(in Enquiry enquiry, CombinationSet? open)
    {
        var taken = new CombinationSet(1);
        var single = OfNpqicl.Find(enquiry, taken);
        if (single != FindingGroup.Open)
        {
            taken.Add(single);
        }

        var nursery = Truths.Of(enquiry.Post is not { } post ? false : post.School.EstablishmentType?.IsMaintainedNurserySchool);
        var found = open ?? new CombinationSet(Nursery.Findings.Length);
        foreach (var isNursery in nursery.Values())
        {
            foreach (var isTaken in taken)
            {
                var accepted = isNursery && enquiry.On >= Dates.NpqiclAccepted;
                found.Add(FindingGroup.Combination(isNursery, accepted, accepted && isTaken != FindingGroup.NoneHolds));
            }
        }

        return found.Single is { } one && open is null ? one : FindingGroup.Open;
    }

    /// <summary>Whether the course was awarded, or started and not withdrawn from, on or before the date.</summary>
    private static int IsTaken(in CourseSummary course, in CourseDays days, bool withdrawn, in Enquiry enquiry) =>
        FindingGroup.Combination(days.Awarded <= enquiry.Day || (days.Started <= enquiry.Day && !withdrawn));
}
