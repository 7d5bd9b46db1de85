namespace QualificationRules.Law;

/// <summary>The part of the year in which an NPQ cohort begins.</summary>
public enum Season
{
    /// <summary>Spring.</summary>
    Spring,

    /// <summary>Autumn.</summary>
    Autumn,
}
