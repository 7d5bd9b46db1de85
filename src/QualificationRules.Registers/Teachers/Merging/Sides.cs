using System.Collections.Immutable;

namespace QualificationRules.Registers.Teachers;

/// <summary>What the sources say of one fact.</summary>
/// <param name="fact">The fact, by the name of its column.</param>
internal sealed class Sides<T>(string fact)
    where T : struct, ISaid<T>
{
    private readonly List<(T Said, SourcedFact Shown)> _sides = [];
    private readonly List<SourcedFact> _ofRegisters = [];

    /// <summary>Adds what the extract says, if it says anything.</summary>
    public Sides<T> OfList(T? said, int line)
    {
        if (said is { } value)
        {
            _sides.Add((value, new(fact, $"{value}", $"line {line}")));
        }

        return this;
    }

    /// <summary>Adds what registers say, those that say anything.</summary>
    public Sides<T> OfRegisters(IEnumerable<TeacherEntry> entries, Func<TeacherEntry, T?> said)
    {
        foreach (var entry in entries)
        {
            if (said(entry) is { } value)
            {
                _sides.Add((value, new(fact, $"{value}", $"{entry.Origin}")));
                _ofRegisters.Add(_sides[^1].Shown);
            }
        }

        return this;
    }

    /// <summary>What all leave possible; where that is nothing, at least what any leaves possible, and a conflict is found. Null where none says anything.</summary>
    public T? Settle(MergeFindings findings)
    {
        if (_sides.Count == 0)
        {
            return null;
        }

        findings.Said.AddRange(_ofRegisters);
        var all = _sides.Select(side => side.Said).Aggregate((one, other) => one.And(other));
        if (!all.IsEmpty)
        {
            return all;
        }

        findings.Conflicts.Add(new(fact, [.. _sides.Select(side => side.Shown)]));
        return _sides.Select(side => side.Said).Aggregate((one, other) => one.Or(other));
    }

    /// <summary>The sides, as they are shown.</summary>
    public ImmutableArray<SourcedFact> Shown => [.. _sides.Select(side => side.Shown)];
}
