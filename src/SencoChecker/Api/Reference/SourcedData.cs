using QualificationRules.Law;

namespace SencoChecker.Api.Reference;

/// <summary>A value with the place where it is published.</summary>
internal sealed record SourcedData<T>(T Value, CiteData Source)
{
    /// <summary>A value of the catalogue.</summary>
    public static SourcedData<T> Of(Sourced<T> sourced) => new(sourced.Value, CiteData.Of(sourced.Source));
}
