using NodaTime;

namespace QualificationRules.Decisions;

/// <summary>The days of three events that come in order, in one completion of the facts; null for one that never happens.</summary>
internal readonly record struct Stages(LocalDate? First, LocalDate? Second, LocalDate? Third);
