using System.Text.Json;

namespace QualificationRules.Json.Values;

/// <summary>A cohort, such as <c>2026-autumn</c>.</summary>
internal sealed class CohortConverter : ValueConverter<string>
{
    protected override string Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw WireException.WrongType("a string", reader.TokenType);
        }

        var cohort = reader.GetString()!;
        return cohort is [_, _, _, _, '-', .. "spring" or "autumn"] && cohort.Take(4).All(char.IsAsciiDigit)
            ? cohort
            : throw new WireException(ErrorCodes.InvalidValue, $"\"{Excerpt.Of(cohort)}\" is no cohort; a year and spring or autumn is allowed, such as \"2026-autumn\".");
    }
}
