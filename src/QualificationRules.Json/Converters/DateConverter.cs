using System.Text.Json;
using NodaTime;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>A full date.</summary>
internal sealed class DateConverter : ValueConverter<LocalDate>
{
    public override bool HandleNull => true;

    public override LocalDate Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            throw WireException.NullNotAllowed();
        }

        Span<byte> buffer = stackalloc byte[DateText.LongestEscaped];
        var text = buffer[..DateText.Copy(ref reader, buffer, "a date as a string")];
        return text.Length == DateText.DayLength && DateText.TrySpan(text, out var day, out _)
            ? day
            : throw WireException.InvalidDate(ref reader, "A full date is allowed, such as \"2024-09-01\", of the years 0001 to 9999");
    }
}
