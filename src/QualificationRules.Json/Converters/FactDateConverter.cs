using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>A date as far as it is known: a day, a month, a year, or an interval whose ends are any of these or open; null is never.</summary>
internal sealed class FactDateConverter : ValueConverter<FactDate>
{
    public override bool HandleNull => true;

    public override FactDate Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return FactDate.Never;
        }

        Span<byte> buffer = stackalloc byte[DateText.LongestEscaped];
        ReadOnlySpan<byte> text = buffer[..DateText.Copy(ref reader, buffer, "a date as a string, or null")];
        if (!DateText.TryInterval(text, out var earliest, out var latest))
        {
            throw WireException.InvalidDate(ref reader, "A date is a day \"2024-09-01\", a month \"2024-09\", a year \"2024\" or an interval \"2024-09-01/2024-12-31\", \"../2024-12-31\", \"2024-09-01/..\", of the years 0001 to 9999");
        }

        return earliest <= latest
            ? FactDate.Between(earliest, latest)
            : throw WireException.InvalidDate(ref reader, "An interval does not end before it starts");
    }
}
