using NodaTime;

namespace QualificationRules.Facts;

/// <summary>Three days that come in order, each by its name. What never happens has no day, and is followed by nothing that has one.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface IOrderedDays<TSelf>
    where TSelf : struct, IOrderedDays<TSelf>
{
    /// <summary>The days in their order; null for one that never comes.</summary>
    static abstract TSelf Of(LocalDate? first, LocalDate? second, LocalDate? third);
}
