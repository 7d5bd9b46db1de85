namespace QualificationRules.Registers.Teachers;

/// <summary>What is found while sources are brought together.</summary>
internal sealed class MergeFindings
{
    /// <summary>What the registers say, each with its origin.</summary>
    public List<SourcedFact> Said { get; } = [];

    /// <summary>What cannot be true together.</summary>
    public List<FactConflict> Conflicts { get; } = [];
}
