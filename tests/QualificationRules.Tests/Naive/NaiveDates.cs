using NodaTime;

namespace QualificationRules.Tests.Naive;

/// <summary>The days on which the rules turn, written down a second time, from the decisions.</summary>
internal static class NaiveDates
{
    /// <summary>A teacher qualified by then need not serve induction.</summary>
    public static readonly LocalDate QualifiedWithoutInduction = new(1999, 5, 7);

    /// <summary>Whoever had been appointed head before is untouched by the headship rule.</summary>
    public static readonly LocalDate HeadshipRule = new(2004, 4, 1);

    /// <summary>Awards of the EEA and Switzerland count.</summary>
    public static readonly LocalDate EeaAwards = new(2005, 4, 30);

    /// <summary>NPQICL counts at maintained nursery schools.</summary>
    public static readonly LocalDate NpqiclAwards = new(2005, 12, 31);

    /// <summary>The last day on which someone can have become SENCO who may fall under the limb for those who were not teachers.</summary>
    public static readonly LocalDate SixMonthsInPost = new(2009, 3, 1);

    /// <summary>Working towards NPQH no longer suffices.</summary>
    public static readonly LocalDate NpqhBeforeAppointment = new(2009, 4, 1);

    /// <summary>The SENCO rules begin.</summary>
    public static readonly LocalDate SencoRules = new(2009, 9, 1);

    /// <summary>The last day of the limb for SENCOs who were not teachers.</summary>
    public static readonly LocalDate LimbEnds = new(2011, 8, 31);

    /// <summary>The headship rule is revoked.</summary>
    public static readonly LocalDate HeadshipRuleRevoked = new(2012, 2, 8);

    /// <summary>The deadline of those who were SENCO already on 1 September 2009.</summary>
    public static readonly LocalDate DeadlineOf2009 = new(2012, 9, 1);

    /// <summary>Academies come in.</summary>
    public static readonly LocalDate Academies = new(2014, 9, 1);

    /// <summary>The first day of the year whose starters the advice of DfE is for.</summary>
    public static readonly LocalDate TransitionYear = new(2023, 9, 1);

    /// <summary>DfE first gives that advice.</summary>
    public static readonly LocalDate TransitionAdvice = new(2023, 10, 30);

    /// <summary>The last day of that year.</summary>
    public static readonly LocalDate TransitionYearEnds = new(2024, 8, 31);

    /// <summary>The NPQ for SENCOs takes the place of NASENCO.</summary>
    public static readonly LocalDate NpqForSencos = new(2024, 9, 1);

    /// <summary>The end of Spring 2025.</summary>
    public static readonly LocalDate SpringEnds = new(2025, 5, 30);

    /// <summary>Whether induction is required at academies is not verified from here on.</summary>
    public static readonly LocalDate InductionAtAcademies = new(2026, 9, 1);

    /// <summary>A NASENCO has to be completed before.</summary>
    public static readonly LocalDate NasencoCloses = new(2027, 9, 1);
}
