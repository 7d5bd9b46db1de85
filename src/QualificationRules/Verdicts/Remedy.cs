using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Analysis;
using QualificationRules.Facts;

namespace QualificationRules.Verdicts;

/// <summary>
/// A smallest set of changes, to facts that can still change, after which a requirement is met: an award can come, a course can be
/// started, a teacher can qualify; the day of an appointment cannot be moved.
/// </summary>
public sealed class Remedy : IEquatable<Remedy>
{
    internal Remedy(FoundRemedy found) => (Changes, NewCourse, EarliestOn) = (found.Changes, found.NewCourse, found.EarliestOn);

    /// <summary>The facts of the record that change; empty where a new course is all it takes.</summary>
    public ImmutableArray<FactPath> Changes { get; }

    /// <summary>The course that has to be started and, but for the guidance that asks for a start only, awarded; null where none has.</summary>
    public Qualification? NewCourse { get; }

    /// <summary>The first day on which the requirement can be met so. An NPQ is taken to last 18 months at least; nothing is assumed of how long other things take.</summary>
    public LocalDate EarliestOn { get; }

    /// <summary>Equal when the changes, in their order, the new course and the day are.</summary>
    public bool Equals(Remedy? other) => other is not null && Changes.SequenceEqual(other.Changes) && NewCourse == other.NewCourse && EarliestOn == other.EarliestOn;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Remedy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Changes.Length, NewCourse, EarliestOn);

    /// <summary>Such as <c>from 2028-05-22: new NpqSenco</c> or <c>from 2026-11-23: /person/training/0/awarded</c>.</summary>
    public override string ToString() =>
        $"from {LocalDatePattern.Iso.Format(EarliestOn)}: {string.Join(", ", Changes.Select(change => $"{change}").Concat(NewCourse is { } course ? [$"new {course}"] : []))}";
}
