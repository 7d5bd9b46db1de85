using System.Text.Json;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json.Converters;

/// <summary>A cohort, such as <c>2026-autumn</c>.</summary>
internal sealed class CohortConverter : ValueConverter<Cohort?>
{
    public override bool HandleNull => true;

    public override Cohort? Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            throw WireException.NullNotAllowed();
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw WireException.WrongType("a string", reader.TokenType);
        }

        var text = reader.GetString();
        return Cohort.TryParse(text, out var cohort)
            ? cohort
            : throw new WireException(ErrorCodes.InvalidValue, $"\"{Excerpt.Of(text!)}\" is no cohort; a year and spring or autumn is allowed, such as \"2026-autumn\".");
    }
}
