using System.Globalization;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace QualificationRules.Registers.Census;

/// <summary>
/// A return of the School Workforce Census, read member by member. Pay, hours, absences, ethnicity, disability, NI numbers, sex and dates of birth are passed over
/// unread. It has flags as at its reference date, and no day on which a role, a status or an award began.
/// </summary>
public sealed class CensusReturn : IDisposable
{
    private const string Collection = "School Workforce Census";

    private readonly CensusXml _xml;
    private readonly string _name;
    private readonly Action<Note> _note;
    private readonly IEnumerator<string> _parts;
    private string? _number;
    private LocalDate? _on;
    private int? _year;

    private CensusReturn(CensusXml xml, string name, Action<Note> note)
    {
        (_xml, _name, _note) = (xml, name, note);
        xml.GoToRoot();
        if (xml.Element is not "Message")
        {
            throw xml.Wrong($"the root is {Quoted.Of(xml.Element)} and not \"Message\"");
        }

        _parts = xml.Children().GetEnumerator();
        while (_parts.MoveNext() && _parts.Current is not "SchoolWorkforceMembers")
        {
            ReadPart(_parts.Current);
        }

        ReferenceDate = _on ?? throw xml.Wrong("the header before the members has no ReferenceDate, or none that is a day, such as 2026-11-05");
        if (_year is { } year && year != ReferenceDate.Year)
        {
            throw xml.Wrong($"the header says that it is of the year {year}, and its ReferenceDate is {FactDate.On(ReferenceDate)}");
        }

        if (_parts.Current is not "SchoolWorkforceMembers")
        {
            throw xml.Wrong("there are no SchoolWorkforceMembers");
        }
    }

    /// <summary>The day as at which it says what it says.</summary>
    public LocalDate ReferenceDate { get; }

    /// <summary>Whether the return says that it has qualifications; null where it does not say.</summary>
    public bool? HasQualifications { get; private set; }

    /// <summary>Whether it is a return of a local authority, whose contracts name their school.</summary>
    internal bool IsOfAuthority { get; private set; }

    /// <summary>The local authority, three digits; empty where the return has none.</summary>
    internal string Authority { get; private set; } = "";

    /// <summary>Opens a return.</summary>
    /// <param name="file">The file; it is not closed.</param>
    /// <param name="name">Its name, for messages and origins.</param>
    /// <param name="note">Told how it was read.</param>
    /// <exception cref="UnreadableFileException">It is no return of the census, or is damaged before its members.</exception>
    public static CensusReturn Open(Stream file, string name, Action<Note>? note = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        var xml = new CensusXml(file, name);
        try
        {
            return new(xml, name, note ?? (_ => { }));
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    /// <summary>The members, one after another; to be read once.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    public IEnumerable<CensusMember> Members()
    {
        foreach (var element in _xml.Children())
        {
            if (element is "SchoolWorkforceMember")
            {
                yield return new MemberReader(_xml, this, _name, _note).Read();
            }
        }

        // What stands behind the members is read to its end, so that a file that was cut off is not taken as whole.
        _xml.GoToEnd();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _parts.Dispose();
        _xml.Dispose();
    }

    /// <summary>LA and establishment number, seven digits; null where they are not three and four.</summary>
    internal string? NumberOf(string? establishment) =>
        establishment is null ? _number : Authority.Length == 3 && establishment.Length == 4 && $"{Authority}{establishment}".All(char.IsAsciiDigit) ? Authority + establishment : null;

    /// <summary>A day, yyyy-MM-dd; null where it is none.</summary>
    internal static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2100 } day } ? day : null;

    /// <summary>A flag; null where it is none.</summary>
    internal static bool? Flag(string text) => text.ToLower(CultureInfo.InvariantCulture) switch { "true" or "1" => true, "false" or "0" => false, _ => null };

    private void ReadPart(string part)
    {
        if (part is not ("Header" or "SchoolWorkforceModules"))
        {
            return;
        }

        var establishment = "";
        foreach (var element in _xml.Children())
        {
            if (element is "QualificationsIncluded")
            {
                HasQualifications = Flag(_xml.Text());
            }
            else if (element is "CollectionDetails" or "Source")
            {
                establishment = ReadDetails(establishment);
            }
        }

        _number ??= NumberOf(establishment);
    }

    private string ReadDetails(string establishment)
    {
        foreach (var element in _xml.Children())
        {
            switch (element)
            {
                case "Collection" when _xml.Text() is var collection && !string.Equals(collection, Collection, StringComparison.OrdinalIgnoreCase):
                    throw _xml.Wrong($"the collection is {Quoted.Of(collection)} and not \"{Collection}\"");
                case "Year":
                    _year = int.TryParse(_xml.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
                    break;
                case "ReferenceDate":
                    _on = Day(_xml.Text());
                    break;
                case "SourceLevel":
                    IsOfAuthority = _xml.Text() is "L";
                    break;
                case "LEA":
                    Authority = _xml.Text();
                    break;
                case "Estab":
                    establishment = _xml.Text();
                    break;
            }
        }

        return establishment;
    }
}
