using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Decisions.FindingGroup;

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
        holds: "Such qualifications were accepted on {on}, as from 30 April 2005.",
        fails: "A qualification from an EEA state or Switzerland did not count yet on {on}, but only from 30 April 2005.",
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
        holds: "NPQICL was accepted of its head on {on}, as from 31 December 2005.",
        fails: "NPQICL was not accepted of its head yet on {on}, but only from 31 December 2005.",
        notKnown: "It is not known whether NPQICL was accepted of them on {on}.",
        presupposes: NurserySchool);

    public static Finding NpqiclTaken { get; } = new(
        "npqicl-held-or-begun",
        [HeadshipProvisions.NurserySchools],
        holds: "They held NPQICL, or worked towards it, by {on}.",
        fails: "They neither held NPQICL nor worked towards it by {on}.",
        notKnown: "It is not known whether they held NPQICL, or worked towards it, by {on}.",
        presupposes: NpqiclAccepted);

    public static FindingGroup Uk { get; } = new(UkAwarded);

    public static FindingGroup Eea { get; } = new(EeaAwarded, EeaAccepted);

    public static FindingGroup Nursery { get; } = new(NurserySchool, NpqiclAccepted, NpqiclTaken);

    public static ulong FindUk(in Enquiry enquiry) => FindAny(
        enquiry,
        static qualification => qualification is Qualification.Npqh or Qualification.NpqhWales or Qualification.ScottishStandardForHeadship or Qualification.PqhNorthernIreland,
        static (days, on) => days.Third <= on,
        enquiry.On);

    public static ulong FindEea(in Enquiry enquiry)
    {
        var awarded = FindAny(enquiry, static qualification => qualification == Qualification.EeaHeadship, static (days, on) => days.Third <= on, enquiry.On);
        ulong found = 0;
        foreach (var holds in Answers(awarded))
        {
            found |= Combination(holds, holds && enquiry.On >= Dates.EeaHeadshipAccepted);
        }

        return found;
    }

    /// <summary>Who holds NPQICL had begun it.</summary>
    public static ulong FindNursery(in Enquiry enquiry)
    {
        var taken = FindAny(enquiry, static qualification => qualification == Qualification.Npqicl, static (days, on) => days.First <= on, enquiry.On);
        var accepted = enquiry.On >= Dates.NpqiclAccepted;
        var nursery = Maybe(enquiry.Post is not { } post ? false : post.School.EstablishmentType is { } type ? type.IsMaintainedNurserySchool : null);
        ulong found = 0;
        foreach (var isNursery in Answers(nursery))
        {
            foreach (var hasTaken in Answers(taken))
            {
                found |= Combination(isNursery, isNursery && accepted, isNursery && accepted && hasTaken);
            }
        }

        return found;
    }

    /// <summary>The first day and the last on which the first place on NPQH can have been taken up, the course being started; null for never.</summary>
    public static (LocalDate? Earliest, LocalDate? Latest) PlaceTaken(in Enquiry enquiry)
    {
        LocalDate? earliest = enquiry.Record.TrainingComplete ? null : LocalDate.MinIsoValue;
        LocalDate? latest = null;
        foreach (var course in enquiry.Record.Courses)
        {
            if (course.Qualification == Qualification.Npqh)
            {
                LocalDate? last = LocalDate.MinIsoValue;
                foreach (var (started, _, _) in new StageCompletions(course.Days, []))
                {
                    earliest = Earlier(earliest, started);
                    last = last is { } before && started is { } day ? LocalDate.Max(before, day) : null;
                }

                latest = Earlier(latest, last);
            }
        }

        return (earliest, latest);
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => other is null || one < other ? one : other;

    /// <summary>Whether some course of these is as far by the day given; one that the record does not list may be.</summary>
    private static ulong FindAny(in Enquiry enquiry, Func<Qualification, bool> counts, Func<Stages, LocalDate, bool> isAsFar, LocalDate by)
    {
        var found = Maybe(enquiry.Record.TrainingComplete ? false : null);
        foreach (var course in enquiry.Record.Courses)
        {
            if (counts(course.Qualification))
            {
                ulong here = 0;
                foreach (var days in new StageCompletions(course.Days, [by.OrNextDay()]))
                {
                    here |= Combination(isAsFar(days, by));
                }

                found = Either(found, here);
            }
        }

        return found;
    }
}
