using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace QualificationRules.Law;

/// <summary>Every date that the rules turn on, each with its source.</summary>
public static class Dates
{
    /// <summary>1 September 2009: the SENCO regulations come into force, and SENCOs in post "on" this day form a class of their own (SI 2008/2945 reg 1; SI 2009/1387 reg 1).</summary>
    public static LocalDate SencoRequirementBegins { get; } = new(2009, 9, 1);

    /// <summary>1 September 2012: the last day without the award for SENCOs in post on or before 1 September 2009 (SI 2009/1387, "required date"; the definition itself was not seen, a secondary source confirms it).</summary>
    public static LocalDate AwardRequiredOfExistingSencos { get; } = new(2012, 9, 1);

    /// <summary>1 September 2014: SI 2014/1530 comes into force; academy schools come in (reg 1).</summary>
    public static LocalDate SendRegulations2014Begin { get; } = new(2014, 9, 1);

    /// <summary>1 September 2024: a NASENCO must have been commenced before this day and an NPQ on or after it (SI 2014/1530 reg 49(7), inserted by SI 2024/535).</summary>
    public static LocalDate NpqReplacesNasenco { get; } = new(2024, 9, 1);

    /// <summary>1 September 2027: a NASENCO must have been completed before this day (SI 2014/1530 reg 49(7)(a)).</summary>
    public static LocalDate NasencoCompletionCloses { get; } = new(2027, 9, 1);

    /// <summary>
    /// 1 March 2009: whoever had become SENCO by this day had been in the role for six months on 31 August 2009 (SI 2008/2945 reg 3(4); its words
    /// were not seen, a secondary source tells of them).
    /// </summary>
    public static LocalDate NonTeacherLimbBecameBy { get; } = new(2009, 3, 1);

    /// <summary>31 August 2011: the last day of the limb for SENCOs who were not teachers (SI 2008/2945 reg 3(4); not verified).</summary>
    public static LocalDate NonTeacherLimbLastDay { get; } = new(2011, 8, 31);

    /// <summary>1 September 2026: from this day, as announced, teachers at academies serve induction too (Children's Wellbeing and Schools Act 2026; no commencement has been verified).</summary>
    public static LocalDate InductionAtAcademiesAnnounced { get; } = new(2026, 9, 1);

    /// <summary>7 May 1999: a teacher already qualified on this day need not serve induction (SI 2012/1115 Sch 1 para 1).</summary>
    public static LocalDate InductionBegins { get; } = new(1999, 5, 7);

    /// <summary>30 October 2023: about when DfE first advised 2023/24 starters to begin the NPQ by Spring 2025 (guidance).</summary>
    public static LocalDate TransitionAdviceBegins { get; } = new(2023, 10, 30);

    /// <summary>1 September 2023: the first day of the school year whose starters the advice is for (guidance).</summary>
    public static LocalDate TransitionYearFirstDay { get; } = new(2023, 9, 1);

    /// <summary>31 August 2024: the last day of that school year (guidance).</summary>
    public static LocalDate TransitionYearLastDay { get; } = new(2024, 8, 31);

    /// <summary>1 March 2026: an NPQ for SENCOs awarded before this day is implausible, since the first courses began in October 2024 and last at least 18 months.</summary>
    public static LocalDate FirstPlausibleNpqAward { get; } = new(2026, 3, 1);

    /// <summary>1 April 2004: from this day a head must hold NPQH or its like, but not one who had been appointed head before it (SI 2003/3111 reg 1 and reg 2(2)).</summary>
    public static LocalDate HeadshipRuleBegins { get; } = new(2004, 4, 1);

    /// <summary>30 April 2005: a comparable qualification from an EEA state or Switzerland counts too (SI 2005/875).</summary>
    public static LocalDate EeaHeadshipAccepted { get; } = new(2005, 4, 30);

    /// <summary>31 December 2005: heads of maintained nursery schools may hold, or work towards, NPQICL instead (SI 2005/3322).</summary>
    public static LocalDate NpqiclAccepted { get; } = new(2005, 12, 31);

    /// <summary>1 April 2009: from this day working towards NPQH at appointment no longer suffices (SI 2012/18, note; ministerial statement of 12 December 2002).</summary>
    public static LocalDate NpqhRequiredBeforeAppointment { get; } = new(2009, 4, 1);

    /// <summary>8 February 2012: the head teachers' qualification rule is revoked, without saving (SI 2012/18).</summary>
    public static LocalDate HeadshipRuleRevoked { get; } = new(2012, 2, 8);

    /// <summary>28 November 2026: the law was last compared with its sources on this day. Answers about later dates are projections.</summary>
    public static LocalDate VerifiedThrough { get; } = new(2026, 11, 28);

    /// <summary>Each of these dates with its name. Receipts hash them in this order.</summary>
    public static ImmutableArray<(string Name, LocalDate Day)> All { get; } =
    [
        Of(SencoRequirementBegins), Of(AwardRequiredOfExistingSencos), Of(SendRegulations2014Begin), Of(NpqReplacesNasenco), Of(NasencoCompletionCloses),
        Of(InductionBegins), Of(NonTeacherLimbBecameBy), Of(NonTeacherLimbLastDay), Of(InductionAtAcademiesAnnounced),
        Of(TransitionAdviceBegins), Of(TransitionYearFirstDay), Of(TransitionYearLastDay), Of(FirstPlausibleNpqAward),
        Of(HeadshipRuleBegins), Of(EeaHeadshipAccepted), Of(NpqiclAccepted), Of(NpqhRequiredBeforeAppointment), Of(HeadshipRuleRevoked),
        Of(VerifiedThrough),
    ];

    /// <summary>The date of this name, for the sentences that speak of it; null where there is none.</summary>
    internal static LocalDate? Named(ReadOnlySpan<char> name)
    {
        foreach (var (each, day) in All)
        {
            if (name.SequenceEqual(each))
            {
                return day;
            }
        }

        return name switch
        {
            "NasencoCompletionLastDay" => NasencoCompletionCloses.PlusDays(-1),
            "HeadshipRuleLastDay" => HeadshipRuleRevoked.PlusDays(-1),
            "OtherSettingsReviewedFrom" => ScholarshipCohorts.OtherSettingsReviewedFrom,
            _ => null,
        };
    }

    private static (string Name, LocalDate Day) Of(LocalDate day, [CallerArgumentExpression(nameof(day))] string name = "") => (name, day);
}
