using System.Diagnostics.CodeAnalysis;

namespace QualificationRules.Facts;

/// <summary>The codes that DfE's systems and the wire format have for qualifications, such as <c>NPQSENCO</c>: an enum cannot be parsable itself.</summary>
public static class QualificationCodes
{
    /// <summary>The code of a qualification: its name here in capitals, where it has no shorter one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static string Of(Qualification qualification) => qualification switch
    {
        Qualification.ScottishStandardForHeadship => "SSH",
        Qualification.PqhNorthernIreland => "PQHNI",
        _ when Enum.IsDefined(qualification) => $"{qualification}".ToUpperInvariant(),
        _ => throw new ArgumentOutOfRangeException(nameof(qualification), qualification, "There is no such qualification."),
    };

    /// <summary>The qualification of a code, or of the name that it has here, in whatever case.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static Qualification Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var qualification)
            ? qualification
            : throw new FormatException($"\"{Shown.Of(text)}\" is no qualification; allowed are {string.Join(", ", Enum.GetValues<Qualification>().Select(Of))}.");
    }

    /// <summary>Reads a qualification as <see cref="Parse"/> does; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Qualification qualification)
    {
        foreach (var each in Enum.GetValues<Qualification>())
        {
            if (string.Equals(text, Of(each), StringComparison.OrdinalIgnoreCase) || string.Equals(text, $"{each}", StringComparison.OrdinalIgnoreCase))
            {
                qualification = each;
                return true;
            }
        }

        qualification = default;
        return false;
    }
}
