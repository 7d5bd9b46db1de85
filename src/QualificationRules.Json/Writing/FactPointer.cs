using QualificationRules.Facts;

namespace QualificationRules.Json.Writing;

/// <summary>Where the facts of a record stand in its case, as JSON Pointers.</summary>
internal static class FactPointer
{
    /// <summary>The pointer to a fact of a case; where the whole list of courses was absent, that is what to ask for.</summary>
    public static string Of(FactPath path, bool trainingAbsent) =>
        path.Fact == FactName.TrainingComplete && trainingAbsent ? "/person/training" : path.ToString();
}
