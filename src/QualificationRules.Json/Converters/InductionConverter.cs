using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>Statutory induction; null is known to have had none. Absent is not known.</summary>
internal sealed class InductionConverter : ValueConverter<InductionStatus?>
{
    public override bool HandleNull => true;

    public override InductionStatus? Parse(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? InductionStatus.None : Names.Inductions.Parse(ref reader);
}
