using System.Collections.Immutable;
using QualificationRules.Facts;

namespace WorkforceCheck.Extract;

/// <summary>A person of the extract.</summary>
/// <param name="Row">What all their rows together say of the person.</param>
/// <param name="Record">The facts, for the evaluator. Its first posts are <paramref name="Posts"/>, in order.</param>
/// <param name="Posts">Their posts, one a row.</param>
internal sealed record Person(ExtractRow Row, StaffRecord Record, ImmutableArray<Post> Posts);
