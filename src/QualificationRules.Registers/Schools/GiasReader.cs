using System.Collections.Frozen;
using System.Globalization;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Registers.Schools;

/// <summary>Reads GIAS's file of establishments, <c>edubasealldata</c>.</summary>
internal static class GiasReader
{
    private const string Name = "file of establishments (edubasealldata)";
    private const int UrnDigits = 6;
    private const int LaDigits = 3;
    private const int EstabDigits = 4;
    private const int MostSchools = 1_000_000;
    private const int WelshEstablishment = 30;

    /// <exception cref="UnreadableFileException">It is not that file, or was cut off.</exception>
    public static FrozenDictionary<string, RegisteredSchool> Read(Stream stream)
    {
        using var file = RegisterFile.Open(stream, Name, "URN", "EstablishmentName", "TypeOfEstablishment (code)", "OpenDate", "CloseDate");
        var columns = new GiasColumns(file);
        var schools = new Dictionary<string, RegisteredSchool>(StringComparer.Ordinal);
        while (file.Read())
        {
            var urn = file.Text(columns.Urn);
            if (urn.Length != UrnDigits || !urn.All(char.IsAsciiDigit))
            {
                throw new UnreadableFileException($"Line {file.Line} of the {Name} has the URN {Quoted.Of(urn)}; a URN is six digits.");
            }

            var school = SchoolOf(file, columns, urn);
            if (!schools.TryAdd(urn, school) && schools[urn] != school)
            {
                throw new UnreadableFileException($"Line {file.Line} of the {Name} has the URN {urn} again, and says other things of the school: the file was changed, so that nothing of it is used. Download it anew.");
            }

            if (schools.Count > MostSchools)
            {
                throw new UnreadableFileException($"The {Name} has more than {MostSchools} schools.");
            }
        }

        return schools.Count > 0 ? schools.ToFrozenDictionary(StringComparer.Ordinal) : throw new UnreadableFileException($"The {Name} has a header and no schools.");
    }

    private static RegisteredSchool SchoolOf(RegisterFile file, GiasColumns columns, string urn)
    {
        var type = int.TryParse(file.Text(columns.Type), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? EstablishmentType.FromCode(code) : null;
        var isWelsh = type?.Code == WelshEstablishment || file.Text(columns.Region) is "W";
        return new(
            urn, NumberOf(file.Text(columns.La), file.Text(columns.Estab)), file.Text(columns.Name), type, isWelsh ? Country.Wales : Country.England,
            file.Date(columns.Opened), file.Date(columns.Closed), NullIfEmpty(file.Text(columns.TrustCode)), NullIfEmpty(file.Text(columns.TrustName)))
        {
            Town = NullIfEmpty(file.Text(columns.Town)),
        };
    }

    private static string? NumberOf(string la, string estab) => la.Length > 0 && estab.Length > 0 ? la.PadLeft(LaDigits, '0') + estab.PadLeft(EstabDigits, '0') : null;

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;
}
