using System.Text.Json;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>What reads one value of the wire format, so that the place of an error can be found by reading again.</summary>
internal interface IValueConverter
{
    /// <summary>Whether null has a meaning, or an error, of its own here.</summary>
    bool HandleNull { get; }

    /// <summary>Reads the value and forgets it.</summary>
    /// <exception cref="WireException">It is not allowed.</exception>
    void Check(ref Utf8JsonReader reader);
}
