using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Analysis;

/// <summary>Changes after which a question is satisfied.</summary>
/// <param name="Changes">The facts that change; empty where a new course is all it takes.</param>
/// <param name="NewCourse">The course that has to be started; null where none has.</param>
/// <param name="EarliestOn">The first day on which the question can be satisfied so.</param>
internal sealed record FoundRemedy(ImmutableArray<FactPath> Changes, Qualification? NewCourse, LocalDate EarliestOn);
