using System.Text.Json;
using QualificationRules.Law;

namespace QualificationRules.Json.Values;

/// <summary>A GIAS establishment type, by its code.</summary>
internal sealed class EstablishmentTypeConverter : ValueConverter<EstablishmentType>
{
    public override EstablishmentType Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw WireException.WrongType("a number, the GIAS code of an establishment type", reader.TokenType);
        }

        return reader.TryGetInt32(out var code) && EstablishmentType.FromCode(code) is { } type
            ? type
            : throw new WireException(ErrorCodes.UnknownEstablishmentType, $"{Excerpt.Of(ref reader)} is no GIAS establishment type; the codes are {string.Join(", ", EstablishmentType.All.Select(known => known.Code))}.");
    }
}
