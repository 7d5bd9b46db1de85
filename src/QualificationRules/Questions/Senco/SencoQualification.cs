using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Questions.SencoQualificationFindings;

namespace QualificationRules.Questions;

/// <summary>
/// Must the SENCO hold the award, and do they? SI 2008/2945 reg 3(5)-(7) as amended by SI 2009/1387, to 31 August 2014; from
/// then SI 2014/1530 reg 49(4)-(9), from 1 September 2024 as amended by SI 2024/535.
/// </summary>
internal sealed class SencoQualification : Question
{
    private static readonly FindingGroup InForce = new(SencoPost.InForce, In2014Regulations, InNpqRules);

    private static readonly FindingGroup Post = new(
        SencoPost.InPost, SencoPost.AtRelevantSchool, BecameAfter2009, EarlierServiceOverTwelveMonths, ServiceBefore2009OverTwelveMonths, WithinDeadline);

    private static readonly ImmutableArray<CutPoint> LawBefore2024 =
    [
        CutPoint.OfLaw(Dates.SencoRequirementBegins, Provisions.Commencement2008),
        CutPoint.OfLaw(Dates.AwardRequiredOfExistingSencos.PlusDays(1), Provisions.RequiredDate2009),
        CutPoint.OfLaw(Dates.SendRegulations2014Begin, Provisions.Commencement2014),
    ];

    private static readonly ImmutableArray<CutPoint> OfFacts = [.. SencoCuts.InPost, .. SencoCuts.Became, .. SencoCuts.Nasenco, .. SencoCuts.NpqSenco];

    /// <summary>Kept, so that a timeline under the law as it is allocates nothing.</summary>
    private static readonly ImmutableArray<CutPoint> Current = [.. LawBefore2024, CutPoint.OfLaw(Dates.NpqReplacesNasenco, Provisions.Amendment2024), .. OfFacts];

    private static readonly ImmutableArray<CutPoint> PostCuts = [.. SencoCuts.InPost, .. SencoCuts.Became];

    public SencoQualification()
        : base(
            "senco-qualification",
            "Must the SENCO hold the award, and do they?",
            Facts.Role.Senco,
            [
                new(InForce, static (in enquiry, _) => FindInForce(enquiry), RecordParts.None), new(Post, static (in enquiry, open) => FindPost(enquiry, open), RecordParts.Posts),
                new(SencoAwards.Nasenco, SencoAwards.OfNasencos.Find, RecordParts.Courses), new(SencoAwards.NpqSenco, SencoAwards.OfNpqs.Find, RecordParts.Courses),
            ],
            SencoQualificationRows.All)
    {
    }

    /// <inheritdoc/>
    internal override IEnumerable<Readings> OtherWaysToRead(Enquiry enquiry) => SencoReadings.Others(enquiry);

    /// <inheritdoc/>
    internal override IEnumerable<Enquiry> Suppose(Enquiry enquiry) => SupposedSchools.Of(enquiry);

    /// <inheritdoc/>
    internal override int WaysToDecide(Enquiry enquiry) => SencoAppointments.Ways(enquiry);

    /// <inheritdoc/>
    internal override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) =>
        ruleset.NpqRulesApplyFrom is not { } day ? [.. LawBefore2024, .. OfFacts]
        : day == Dates.NpqReplacesNasenco ? Current
        : [.. LawBefore2024, CutPoint.OfLaw(day, Provisions.Amendment2024), .. OfFacts];

    /// <inheritdoc/>
    internal override bool Reads(FactPath fact, StaffRecord record) => SencoFacts.OfPosts(fact, record) || SencoFacts.OfAwards(fact, record);

    /// <summary>The deadline; null where an excuse applies, or may apply, so that nothing has to be held by a day.</summary>
    internal override LocalDate? Deadline(in Enquiry enquiry)
    {
        var found = Find(enquiry);
        var after2009 = Table.TruthOf(Table.Findings.IndexOf(BecameAfter2009), found);
        var excused = Table.TruthOf(Table.Findings.IndexOf(EarlierServiceOverTwelveMonths), found) != Truth.False
            || Table.TruthOf(Table.Findings.IndexOf(ServiceBefore2009OverTwelveMonths), found) != Truth.False
            || (enquiry.On >= Dates.SendRegulations2014Begin && after2009 != Truth.True);
        return excused ? null : SencoDeadline.Of(enquiry);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Recommendation> Advise(Outcome outcome, Enquiry enquiry) => SencoAdvice.OnQualification(outcome, enquiry);

    private static int FindInForce(in Enquiry enquiry) => FindingGroup.Combination(
        enquiry.Day >= Dates.SencoRequirementBegins, enquiry.Day >= Dates.SendRegulations2014Begin,
        enquiry.Day >= Dates.SendRegulations2014Begin && enquiry.Day >= enquiry.Ruleset.NpqRulesFirstDay);

    /// <remarks>Made part of the lambda that calls it, which saves a call in each outcome.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FindPost(in Enquiry enquiry, CombinationSet? open)
    {
        if (enquiry.PostIndex < 0)
        {
            return FindingGroup.NoneHolds;
        }

        ref readonly var post = ref enquiry.Record.Posts.ItemRef(enquiry.PostIndex);
        var school = SencoPost.IsAtRelevantSchool(post, enquiry.Day);
        ref readonly var settled = ref SencoAppointments.SettledDays(enquiry);
        if (settled.HasValue && school != Truth.Unknown)
        {
            ref readonly var days = ref Nullable.GetValueRefOrDefaultRef(in settled);

            // Where the outcome alone is wanted, earlier service is looked for only where it can matter.
            var (over, early) = (false, false);
            var matters = open is not null || (days.IsInPostOn(enquiry.Day) && school == Truth.True && IsServiceAskedOf(days, enquiry.Day));
            if (!matters || !MayHaveService(enquiry, days.BecameDay) || Service(enquiry, appointment: null, days).IsSingle(out over, out early))
            {
                return Combination(enquiry, days, school == Truth.True, over, early);
            }
        }

        if (open is not null)
        {
            FindInEachCompletion(enquiry, school, open);
        }

        return FindingGroup.Open;
    }

    /// <summary>From 1 September 2014 the service of those who became SENCO on or before 1 September 2009 no longer matters: reg 49(4) leaves them out.</summary>
    private static bool IsServiceAskedOf(in PostDays days, Day on) => days.BecameDay > Dates.SencoRequirementBegins || on < Dates.SendRegulations2014Begin;

    private static bool MayHaveService(in Enquiry enquiry, Day became) => became <= Dates.SencoRequirementBegins || SencoService.MayBeBefore(enquiry, became);

    /// <summary>The earlier service that matters: of someone who became SENCO after 1 September 2009, or of someone who was SENCO by then.</summary>
    private static ServiceAnswers Service(in Enquiry enquiry, PossibleAppointment? appointment, in PostDays days) =>
        days.BecameDay > Dates.SencoRequirementBegins ? SencoService.Before(enquiry, appointment, days.Became) : SencoService.Before2009(enquiry, appointment);

    private static void FindInEachCompletion(in Enquiry enquiry, Truth school, CombinationSet open)
    {
        var cuts = PostCuts.AsSpan().In(enquiry);
        foreach (var appointment in PossibleAppointments.Of(enquiry.Record, enquiry.PostIndex))
        {
            var service = default(ServiceAnswers);
            LocalDate? counted = null;
            foreach (var days in appointment.Completions(enquiry.PostIndex, cuts))
            {
                if (days.Became != counted)
                {
                    // Completions with the same day of becoming SENCO follow each other, and have the same earlier service.
                    service = Service(enquiry, appointment, days);
                    counted = days.Became;
                }

                Add(enquiry, days, school, service, open);
            }
        }
    }

    private static void Add(in Enquiry enquiry, in PostDays days, Truth school, ServiceAnswers service, CombinationSet open)
    {
        while (ServiceAnswers.TryTake(ref service, out var over, out var early))
        {
            foreach (var relevant in school.Values())
            {
                open.Add(Combination(enquiry, days, relevant, over, early));
            }
        }
    }

    private static int Combination(in Enquiry enquiry, in PostDays days, bool relevant, bool overTwelveMonths, bool beganEarly)
    {
        var after2009 = days.BecameDay > Dates.SencoRequirementBegins;
        var inTime = after2009
            ? enquiry.Day <= Anniversary.Of(days.BecameDay, Anniversary.Third, enquiry.Readings.LeapDay) && !beganEarly
            : enquiry.Day <= Dates.AwardRequiredOfExistingSencos;
        return FindingGroup.Combination(
            days.IsInPostOn(enquiry.Day), relevant, after2009, after2009 && overTwelveMonths, !after2009 && overTwelveMonths, inTime);
    }
}
