namespace QualificationRules.Registers.Teachers;

/// <summary>What a source leaves possible of a fact.</summary>
internal interface ISaid<T>
{
    /// <summary>Whether nothing is possible.</summary>
    bool IsEmpty { get; }

    /// <summary>What both leave possible.</summary>
    T And(T other);

    /// <summary>At least what either leaves possible.</summary>
    T Or(T other);
}
