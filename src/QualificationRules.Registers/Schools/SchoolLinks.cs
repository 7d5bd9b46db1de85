using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QualificationRules.Registers.Schools;

/// <summary>
/// Which schools succeeded which, from GIAS's file of links. A link stands there from either side, or from both; a school is never its own
/// predecessor, and none that opened later is.
/// </summary>
internal sealed class SchoolLinks
{
    private const string Name = "file of links (links_edubasealldata)";

    private readonly ILookup<string, string> _predecessors;
    private readonly ILookup<string, string> _successors;
    private readonly FrozenSet<string> _merged;

    private SchoolLinks(IEnumerable<(string Successor, string Predecessor)> links, FrozenSet<string> merged)
    {
        var known = links.ToList();
        _predecessors = known.ToLookup(link => link.Successor, link => link.Predecessor, StringComparer.Ordinal);
        _successors = known.ToLookup(link => link.Predecessor, link => link.Successor, StringComparer.Ordinal);
        _merged = merged;
    }

    /// <exception cref="UnreadableFileException">It is not that file, or was cut off.</exception>
    public static SchoolLinks Read(Stream stream, IReadOnlyDictionary<string, RegisteredSchool> schools)
    {
        using var file = RegisterFile.Open(stream, Name, "URN", "LinkURN", "LinkType");
        var (urnAt, linkAt, typeAt) = (file.IndexOf("URN"), file.IndexOf("LinkURN"), file.IndexOf("LinkType"));
        var (links, merged) = (new HashSet<(string Successor, string Predecessor)>(), new HashSet<string>(StringComparer.Ordinal));
        while (file.Read())
        {
            var (urn, other, type) = (file.Text(urnAt), file.Text(linkAt), file.Text(typeAt));
            if (!IsUrn(urn) || !IsUrn(other))
            {
                throw new UnreadableFileException($"Line {file.Line} of the {Name} links {Quoted.Of(urn)} to {Quoted.Of(other)}; a URN is six digits.");
            }

            if (type.StartsWith("Merged", StringComparison.OrdinalIgnoreCase))
            {
                merged.Add(urn);
                merged.Add(other);
            }
            else if (type.StartsWith("Predecessor", StringComparison.OrdinalIgnoreCase))
            {
                links.Add((urn, other));
            }
            else if (type.StartsWith("Successor", StringComparison.OrdinalIgnoreCase))
            {
                links.Add((other, urn));
            }
        }

        return new(links.Where(link => !string.Equals(link.Successor, link.Predecessor, StringComparison.Ordinal) && !OpenedLater(link.Predecessor, link.Successor, schools)), merged.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The URNs of the schools that a school succeeded.</summary>
    public ImmutableArray<string> PredecessorsOf(string urn) => [.. _predecessors[urn].Order(StringComparer.Ordinal)];

    /// <summary>The URNs of the schools that succeeded a school.</summary>
    public ImmutableArray<string> SuccessorsOf(string urn) => [.. _successors[urn].Order(StringComparer.Ordinal)];

    /// <summary>Whether a school was merged with another, so that its opening says nothing of who was where.</summary>
    public bool IsMerged(string urn) => _merged.Contains(urn);

    private static bool OpenedLater(string one, string other, IReadOnlyDictionary<string, RegisteredSchool> schools) =>
        schools.GetValueOrDefault(one)?.OpenedOn > schools.GetValueOrDefault(other)?.OpenedOn;

    private static bool IsUrn(string text) => text.Length == 6 && text.All(char.IsAsciiDigit);
}
