using NodaTime;

namespace QualificationRules.Questions;

/// <summary>Days of service in one post, both ends included.</summary>
internal readonly record struct Stint(LocalDate From, LocalDate Until);
