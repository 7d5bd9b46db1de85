using QualificationRules.Facts;

namespace QualificationRules.Json.Writing;

/// <summary>Makes the error of a case that the wire format cannot say.</summary>
internal static class NoWireForm
{
    /// <summary>The error, with a JSON Pointer to the fact.</summary>
    public static InvalidFactException At(string pointer, string message) => new(new FactError("noWireForm", pointer, message));
}
