using System.Diagnostics.CodeAnalysis;

namespace QualificationRules.Facts;

/// <summary>The codes that DfE's systems and the wire format have for qualifications, such as <c>NPQSENCO</c>.</summary>
/// <remarks>They are read here because an enum cannot have a <c>Parse</c> of its own.</remarks>
public static class QualificationCodes
{
    /// <summary>The code of a qualification: a short one such as <c>SSH</c> where it has one, else its name in capitals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no qualification.</exception>
    public static string Of(Qualification qualification) => qualification switch
    {
        Qualification.ScottishStandardForHeadship => "SSH",
        Qualification.PqhNorthernIreland => "PQHNI",
        _ when Enum.IsDefined(qualification) => $"{qualification}".ToUpperInvariant(),
        _ => throw new ArgumentOutOfRangeException(nameof(qualification), qualification, "There is no such qualification."),
    };

    /// <summary>The qualification with this code, or with this name in the enum; upper and lower case are the same.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Qualification Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var qualification)
            ? qualification
            : throw new FormatException($"\"{Shown.Of(text)}\" is no qualification; allowed are {string.Join(", ", Enum.GetValues<Qualification>().Select(Of))}.");
    }

    /// <summary>Reads a qualification as <see cref="Parse"/> does; false where the text is no qualification.</summary>
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
