namespace WorkforceCheck.Extract;

/// <summary>A column of the extract.</summary>
internal abstract class Column(string name, string allowed)
{
    /// <summary>Its name in the header; upper and lower case are alike.</summary>
    public string Name { get; } = name;

    /// <summary>What a cell may say, in words.</summary>
    public string Allowed { get; } = allowed;

    /// <summary>Whether the header must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is about the person, and so the same in all their rows.</summary>
    public bool IsOfPerson { get; init; }

    /// <summary>Whether a cell that is not blank may say this.</summary>
    public abstract bool Allows(string text);

    /// <summary>Whether two cells say the same, however they are written.</summary>
    public abstract bool AreSame(string one, string other);
}
