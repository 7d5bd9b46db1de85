using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>The id of the post that another goes on from; null is known to go on from none. Absent, nothing is said.</summary>
internal sealed class ContinuationConverter : ValueConverter<Continuation>
{
    public override bool HandleNull => true;

    public override Continuation Parse(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Continuation.None,
        JsonTokenType.String => Continuation.From(reader.GetString()!),
        _ => throw WireException.WrongType("a string, the id of a post, or null", reader.TokenType),
    };
}
