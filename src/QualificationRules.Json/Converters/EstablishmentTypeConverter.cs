using System.Text.Json;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json.Converters;

/// <summary>A GIAS establishment type, by its code; null is known to have none. Absent is not known.</summary>
internal sealed class EstablishmentTypeConverter : ValueConverter<EstablishmentType>
{
    public override bool HandleNull => true;

    public override EstablishmentType Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return EstablishmentType.InNoRegister;
        }

        if (reader.TokenType != JsonTokenType.Number)
        {
            throw WireException.WrongType("a number, the GIAS code of an establishment type, or null", reader.TokenType);
        }

        return WholeNumber.TryParse(reader.ValueSpan, out var code) && code is > 0 and <= int.MaxValue && EstablishmentType.FromCode((int)code) is { } type
            ? type
            : throw new WireException(ErrorCodes.UnknownEstablishmentType, $"{Excerpt.Of(ref reader)} is no GIAS establishment type; the codes are {string.Join(", ", EstablishmentType.All.Select(known => known.Code))}.");
    }
}
