using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Census;

/// <summary>Reads the roles of one contract, and the days that bound them. Pay and hours are passed over.</summary>
internal sealed class ContractReader(CensusXml xml, CensusReturn census)
{
    private static readonly string[] Roles = [CensusRole.Senco, "HDTR", "EXHT"];

    private readonly List<string> _codes = [];
    private LocalDate? _start;
    private LocalDate? _arrival;
    private LocalDate? _end;
    private string? _establishment;

    public IEnumerable<CensusRole> Read()
    {
        foreach (var element in xml.Children())
        {
            switch (element)
            {
                case "ContractStart":
                    _start = CensusReturn.Day(xml.Text());
                    break;
                case "ContractEnd":
                    _end = CensusReturn.Day(xml.Text());
                    break;
                case "SchoolArrivalDate":
                    _arrival = CensusReturn.Day(xml.Text());
                    break;
                case "Estab":
                    _establishment = xml.Text();
                    break;
                case "Roles":
                    foreach (var _ in xml.Children().Where(role => role is "Role"))
                    {
                        _codes.AddRange(xml.Children().Where(part => part is "RoleIdentifier").Select(_ => xml.Text()));
                    }

                    break;
            }
        }

        var number = census.IsOfAuthority && _establishment is null ? null : census.NumberOf(_establishment);
        return _codes.Where(Roles.Contains).Distinct(StringComparer.Ordinal).Select(code => new CensusRole(code, number, From(), Until()));
    }

    /// <summary>A role may have come with an earlier contract at the school, but not before the arrival there.</summary>
    private FactDate From()
    {
        var first = _arrival is { } arrival && !(_start < arrival) ? arrival : _start ?? LocalDate.MinIsoValue;
        var last = _end < census.ReferenceDate ? _end.Value : census.ReferenceDate;
        return first <= last ? FactDate.Between(first, last) : FactDate.Unknown;
    }

    private FactDate Until() => _end is { } end ? FactDate.Between(LocalDate.MinIsoValue, end) : FactDate.Between(census.ReferenceDate, LocalDate.MaxIsoValue);
}
