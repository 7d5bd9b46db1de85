using System.Globalization;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace WorkforceCheck.Extract;

/// <summary>What cells of each kind may say.</summary>
internal static class Cells
{
    public const string YesNoAllowed = "yes or no";

    public static bool Text(string text, out string value)
    {
        value = text;
        return true;
    }

    public static bool Urn(string text, out string value) => Digits(text, 6, out value);

    public static bool Trn(string text, out string value) => Digits(text, 7, out value);

    public static bool YesNo(string text, out bool? value)
    {
        value = text.ToUpperInvariant() switch { "YES" or "Y" or "TRUE" => true, "NO" or "N" or "FALSE" => false, _ => null };
        return value is not null;
    }

    /// <summary>A date, or "unknown".</summary>
    public static bool Date(string text, out FactDate value)
    {
        value = FactDate.Unknown;
        return IsOneOf(text, "unknown", "not known") || DateCell.TryParse(text, out value);
    }

    /// <summary>A date, "unknown", or "none".</summary>
    public static bool DateOrNone(string text, out FactDate value)
    {
        value = FactDate.Never;
        return IsOneOf(text, "none", "no", "never") || Date(text, out value);
    }

    public static bool EstablishmentType(string text, out EstablishmentType? value)
    {
        value = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? QualificationRules.Law.EstablishmentType.FromCode(code)
            : QualificationRules.Law.EstablishmentType.All.FirstOrDefault(type => IsOneOf(text, type.Name));
        return value is not null;
    }

    public static bool Role(string text, out PostRole value)
    {
        PostRole? role = text.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal) switch
        {
            "SENCO" => PostRole.Senco,
            "HEAD" or "HEADTEACHER" or "PRINCIPAL" => PostRole.Head,
            "ACTINGHEAD" or "ACTINGHEADTEACHER" or "ACTINGPRINCIPAL" => PostRole.ActingHead,
            _ => null,
        };
        value = role ?? PostRole.Senco;
        return role is not null;
    }

    /// <summary>By the codes of the wire format; NPQH has columns of its own.</summary>
    public static bool HeadshipQualification(string text, out Qualification? value)
    {
        value = text.ToUpperInvariant() switch
        {
            "NPQHWALES" => Qualification.NpqhWales,
            "SSH" => Qualification.ScottishStandardForHeadship,
            "PQHNI" => Qualification.PqhNorthernIreland,
            "EEAHEADSHIP" => Qualification.EeaHeadship,
            "NPQICL" => Qualification.Npqicl,
            _ => null,
        };
        return value is not null;
    }

    public static bool Country(string text, out Country value) => Named(text, out value);

    public static bool Induction(string text, out InductionStatus? value)
    {
        var known = Named<InductionStatus>(text, out var status);
        value = known ? status : null;
        return known;
    }

    /// <summary>The name of a value, spaces and case apart; not its number.</summary>
    private static bool Named<T>(string text, out T value)
        where T : struct, Enum
    {
        var name = text.Replace(" ", "", StringComparison.Ordinal);
        value = default;
        return Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase) && Enum.TryParse(name, ignoreCase: true, out value);
    }

    private static bool Digits(string text, int count, out string value)
    {
        value = text;
        return text.Length == count && text.All(char.IsAsciiDigit);
    }

    private static bool IsOneOf(string text, params ReadOnlySpan<string> words)
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
}
