using NodaTime;

namespace QualificationRules.Facts;

/// <summary>Three days in order, in a type that gives each a name. An event that never happens has no day, and no event after it has one.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface IOrderedDays<TSelf>
    where TSelf : struct, IOrderedDays<TSelf>
{
    /// <summary>The days in their order; null for one that never comes.</summary>
    static abstract TSelf Of(LocalDate? first, LocalDate? second, LocalDate? third);
}
