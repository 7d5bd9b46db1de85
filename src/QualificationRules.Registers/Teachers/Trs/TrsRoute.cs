using NodaTime;

namespace QualificationRules.Registers.Teachers;

/// <summary>A route that is held.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="HoldsFrom">The day from which it is held; null where the register has none.</param>
internal readonly record struct TrsRoute(TrsRouteKind Kind, LocalDate? HoldsFrom);
