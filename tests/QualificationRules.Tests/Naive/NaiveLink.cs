using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>What a SENCO post goes on from.</summary>
/// <param name="From">The post that it goes on from, or may go on from; null where it is new.</param>
/// <param name="IsOpen">Whether it may be new all the same.</param>
internal readonly record struct NaiveLink(Appointment? From, bool IsOpen = false);
