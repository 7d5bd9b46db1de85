using System.Collections.Frozen;
using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Schools;

/// <summary>DfE's register of schools (GIAS): what a school is, when it opened and closed, and which schools it succeeded.</summary>
public sealed class SchoolRegister
{
    private readonly FrozenDictionary<string, RegisteredSchool> _byUrn;
    private readonly ILookup<string, RegisteredSchool> _byDfeNumber;
    private readonly ILookup<string, RegisteredSchool> _byName;
    private readonly SchoolLinks? _links;

    private SchoolRegister(FrozenDictionary<string, RegisteredSchool> byUrn, SchoolLinks? links)
    {
        (_byUrn, _links) = (byUrn, links);
        _byDfeNumber = byUrn.Values.Where(school => school.DfeNumber is not null).ToLookup(school => school.DfeNumber!, StringComparer.Ordinal);
        _byName = byUrn.Values.ToLookup(school => SchoolName.KeyOf(school.Name), StringComparer.Ordinal);
    }

    /// <summary>How many schools it has.</summary>
    public int Count => _byUrn.Count;

    /// <summary>Whether it tells which schools succeeded which.</summary>
    public bool HasLinks => _links is not null;

    /// <summary>Reads the register.</summary>
    /// <param name="establishments">GIAS's file of establishments, <c>edubasealldata</c>; its columns are found by name.</param>
    /// <param name="links">GIAS's file of links, <c>links_edubasealldata</c>; left out, nobody knows which schools succeeded which.</param>
    /// <exception cref="UnreadableFileException">One of them is not that file, or was cut off.</exception>
    public static SchoolRegister Read(Stream establishments, Stream? links = null)
    {
        ArgumentNullException.ThrowIfNull(establishments);
        var schools = GiasReader.Read(establishments);
        return new(schools, links is null ? null : SchoolLinks.Read(links, schools));
    }

    /// <summary>The school of a URN; null where the register has none.</summary>
    public RegisteredSchool? Find(string urn) => _byUrn.GetValueOrDefault(urn ?? throw new ArgumentNullException(nameof(urn)));

    /// <summary>Every school that has or had a DfE number, seven digits, the earliest first.</summary>
    public ImmutableArray<RegisteredSchool> WithDfeNumber(string number) => [.. _byDfeNumber[number].OrderBy(school => school.OpenedOn)];

    /// <summary>Every school of a name, whatever its case and signs; also those that have "School" after it or not.</summary>
    public ImmutableArray<RegisteredSchool> Named(string name) => [.. _byName[SchoolName.KeyOf(name)].OrderBy(school => school.OpenedOn)];

    /// <summary>
    /// The schools that somebody may mean who types a URN, a DfE number, or a part of a name, after a comma with the beginning of the town: the open
    /// ones first, by name. None where nothing is left of the text as names are compared.
    /// </summary>
    public ImmutableArray<RegisteredSchool> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Find(text.Trim()) is { } school)
        {
            return [school];
        }

        var (name, town) = text.LastIndexOf(',') is var comma and >= 0 ? (SchoolName.KeyOf(text[..comma]), text[(comma + 1)..].Trim()) : (SchoolName.KeyOf(text), "");
        var named = _byName.Where(schools => schools.Key.Contains(name, StringComparison.Ordinal)).SelectMany(schools => schools)
            .Where(each => town.Length == 0 || each.Town?.StartsWith(town, StringComparison.OrdinalIgnoreCase) == true);
        return name.Length == 0 ? [] :
        [
            .. WithDfeNumber(text.Replace("/", "", StringComparison.Ordinal).Trim()).Concat(named)
                .OrderBy(each => each.ClosedOn is not null).ThenBy(each => each.Name, StringComparer.OrdinalIgnoreCase).ThenBy(each => each.Urn, StringComparer.Ordinal),
        ];
    }

    /// <summary>The facts of a school.</summary>
    /// <remarks>Where it was merged with another without a URN of its own, neither its opening nor its predecessors say who was where, and are not given.</remarks>
    public School FactsOf(RegisteredSchool school)
    {
        ArgumentNullException.ThrowIfNull(school);
        var isMerged = _links?.IsMerged(school.Urn) ?? false;
        return new(
            school.Urn, school.Type, school.Country,
            isMerged || school.OpenedOn is not { } opened ? FactDate.Unknown : opened,
            isMerged || _links is null ? null : _links.PredecessorsOf(school.Urn));
    }

    /// <summary>The schools, in the register, that a school succeeded.</summary>
    public ImmutableArray<RegisteredSchool> PredecessorsOf(RegisteredSchool school)
    {
        ArgumentNullException.ThrowIfNull(school);
        return Known(_links?.IsMerged(school.Urn) ?? true ? [] : _links.PredecessorsOf(school.Urn));
    }

    /// <summary>The schools, in the register, that succeeded a school.</summary>
    public ImmutableArray<RegisteredSchool> SuccessorsOf(RegisteredSchool school)
    {
        ArgumentNullException.ThrowIfNull(school);
        return Known(_links?.SuccessorsOf(school.Urn) ?? []);
    }

    private ImmutableArray<RegisteredSchool> Known(ImmutableArray<string> urns) => [.. urns.Select(urn => _byUrn.GetValueOrDefault(urn)).OfType<RegisteredSchool>()];
}
