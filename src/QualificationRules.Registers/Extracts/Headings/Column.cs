namespace QualificationRules.Registers.Extracts;

/// <summary>A column of the extract.</summary>
internal abstract class Column(string name, string allowed)
{
    /// <summary>Its name in the header; upper and lower case are alike.</summary>
    public string Name { get; } = name;

    /// <summary>What a cell may say, in words.</summary>
    public string Allowed { get; } = allowed;

    /// <summary>Whether it is about the person, and so the same in all their rows.</summary>
    public bool IsOfPerson { get; init; }

    /// <summary>Whether its cells are dates.</summary>
    public virtual bool IsDate => false;

    /// <summary>Whether a cell that is not blank may say this; how it was read, where that is to be noted; why it is not allowed.</summary>
    public abstract (bool IsAllowed, string? How, string? Cause, string Shown) Check(string text);

    /// <summary>Whether two cells say the same, however they are written.</summary>
    public abstract bool AreSame(string one, string other);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
