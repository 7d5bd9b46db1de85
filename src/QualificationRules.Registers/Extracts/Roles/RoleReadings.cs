namespace QualificationRules.Registers.Extracts;

/// <summary>Reads the roles of a file, each text that is repeated once.</summary>
/// <param name="header">The headings: without a column for the role, every row is a SENCO's.</param>
internal sealed class RoleReadings(Header header)
{
    /// <summary>No file has more titles of posts; one whose column is something else is not kept in memory.</summary>
    private const int MostKept = 4096;

    private readonly bool _hasRoles = header.Present.Contains(Columns.Role);
    private readonly Dictionary<string, RoleReading> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a cell says as little as a blank one. What a formula did not find is not known.</summary>
    public static bool IsBlank(string text) => text.Length == 0 || (Placeholders.IsBlank(text, inDates: false) && !Placeholders.IsError(text));

    /// <summary>What a cell says; a blank one is of another role.</summary>
    public RoleReading Of(string text)
    {
        if (!_hasRoles)
        {
            return RoleReading.Senco;
        }

        if (IsBlank(text))
        {
            return RoleReading.Other;
        }

        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        var reading = RoleCell.Read(text).Value;
        if (_known.Count < MostKept)
        {
            _known[text] = reading;
        }

        return reading;
    }
}
