using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Analysis;

/// <summary>An earlier post that a record does not list, supposed to be one that every rule of earlier posts reaches.</summary>
internal static class UnlistedPost
{
    /// <summary>Its first day, before any that a rule asks about.</summary>
    public static readonly LocalDate From = new(1950, 1, 1);

    /// <summary>Another such day, from which twelve months have a day more.</summary>
    public static readonly LocalDate FromBeforeLeapDay = new(1951, 3, 1);

    /// <summary>Its last day where it is more than long enough for every rule.</summary>
    public static readonly LocalDate LongUntil = From.PlusYears(10);

    /// <summary>A type of school that is relevant to SENCOs on every date, and within the headship rule.</summary>
    public static readonly EstablishmentType Type = EstablishmentType.FromCode(1)!;

    /// <summary>The post, to this day, that day included.</summary>
    public static Appointment Until(LocalDate until, Role role = Role.Senco) => new("(not listed)", role, new(establishmentType: Type), From, until);
}
