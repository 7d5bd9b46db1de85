using System.Globalization;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Registers.Extracts;

/// <summary>What cells of each kind may say.</summary>
internal static class Cells
{
    public const string YesNoAllowed = "yes or no";

    public static CellReading<string> Text(string text) => Read.As(text);

    public static CellReading<bool?> YesNo(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "Y" or "TRUE" or "1" => Read.As<bool?>(true),
        "NO" or "N" or "FALSE" or "0" => Read.As<bool?>(false),
        _ => Read.Refused<bool?>(),
    };

    /// <summary>Whether all is in the file; where that is not known, something may be missing.</summary>
    public static CellReading<bool?> Complete(string text) => Placeholders.IsUnknown(text) ? Read.As<bool?>(false, NoteKinds.NotKnown) : YesNo(text);

    /// <summary>An id. What several people may share by accident is none.</summary>
    public static CellReading<string> Id(string text) => Placeholders.IsUnknown(text) || Placeholders.IsError(text) || IsOneOf(text, "VACANT", "VACANCY", "NEW STARTER")
        ? Read.Refused<string>("it names nobody, and several people may have it")
        : NumberCells.IsShortened(text) ? Read.Refused<string>(NumberCells.Shortened)
        : Read.As(text);

    /// <summary>A date, or "unknown".</summary>
    public static CellReading<FactDate> Date(string text) =>
        Placeholders.IsUnknown(text) ? Read.As(FactDate.Unknown, Placeholders.IsPlainlyUnknown(text) ? null : NoteKinds.NotKnown)
        : OpenEnds.IsFarDay(text) ? Read.As(FactDate.Unknown, NoteKinds.FarDay)
        : DateCell.Read(text);

    /// <summary>A date, "unknown", or "none".</summary>
    public static CellReading<FactDate> DateOrNone(string text) => IsOneOf(text, "none", "no", "never") ? Read.As(FactDate.Never) : Date(text);

    /// <summary>A date, "unknown", or one of the ways to say that there is no end.</summary>
    public static CellReading<FactDate> End(string text) =>
        OpenEnds.IsFarDay(text) || OpenEnds.IsWord(text) ? Read.As(FactDate.Never, NoteKinds.OpenEnd) : Date(text);

    public static CellReading<EstablishmentType?> EstablishmentType(string text)
    {
        var digits = text.Length - text.AsSpan().TrimStart("0123456789").Length;
        var rest = text[digits..].Trim(' ', '-', ':', '.', '(', ')');
        if (digits > 0 && int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            var type = Law.EstablishmentType.FromCode(code);
            return type is not null && (rest.All(c => c == '0') || IsOneOf(rest, type.Name)) ? Read.As<EstablishmentType?>(type) : Read.Refused<EstablishmentType?>();
        }

        if (IsOneOf(text, Law.EstablishmentType.InNoRegister.Name, "not in GIAS"))
        {
            return Read.As<EstablishmentType?>(Law.EstablishmentType.InNoRegister);
        }

        return Law.EstablishmentType.All.FirstOrDefault(type => IsOneOf(text, type.Name)) is { } named ? Read.As<EstablishmentType?>(named)
            : text.Contains("academy", StringComparison.OrdinalIgnoreCase)
                ? Read.Refused<EstablishmentType?>("there are several types of academy, and the rules differ between them: write 34 (Academy converter) or 28 (Academy sponsor led), or the type that GIAS has for the school")
            : IsOneOf(text, "Primary", "Secondary", "Infant", "Junior", "First", "Middle", "All-through", "All through")
                ? Read.Refused<EstablishmentType?>("it says for which ages the school is, and not of which type")
            : Read.Refused<EstablishmentType?>();
    }

    /// <summary>By the codes of the wire format; NPQH has columns of its own.</summary>
    public static CellReading<Qualification?> HeadshipQualification(string text) => text.ToUpperInvariant() switch
    {
        "NPQHWALES" => Read.As<Qualification?>(Qualification.NpqhWales),
        "SSH" => Read.As<Qualification?>(Qualification.ScottishStandardForHeadship),
        "PQHNI" => Read.As<Qualification?>(Qualification.PqhNorthernIreland),
        "EEAHEADSHIP" => Read.As<Qualification?>(Qualification.EeaHeadship),
        "NPQICL" => Read.As<Qualification?>(Qualification.Npqicl),
        _ => Read.Refused<Qualification?>(),
    };

    public static CellReading<Country> Country(string text) => Named<Country>(text) is { } country ? Read.As(country) : Read.Refused<Country>();

    public static CellReading<InductionStatus?> Induction(string text) => Named<InductionStatus>(text) is { } status ? Read.As<InductionStatus?>(status) : Read.Refused<InductionStatus?>();

    public static bool IsOneOf(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a value, spaces and case apart; not its number.</summary>
    private static T? Named<T>(string text)
        where T : struct, Enum
    {
        var name = text.Replace(" ", "", StringComparison.Ordinal);
        return Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase) && Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : null;
    }
}
