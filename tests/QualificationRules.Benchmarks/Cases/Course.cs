using NodaTime;

namespace QualificationRules.Benchmarks.Cases;

/// <summary>
/// A course for the NPQ for SENCOs, or else the NASENCO, and the award at its end, by an approved body or not; a stage that has no
/// day never happened.
/// </summary>
internal readonly record struct Course(bool IsNpq, LocalDate? Started, LocalDate? Completed, LocalDate? Awarded, bool Approved);
