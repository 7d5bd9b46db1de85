namespace QualificationRules.Questions;

/// <summary>What a head had of NPQH on the day of appointment, the least first.</summary>
internal enum NpqhPlace
{
    /// <summary>No place, or one since withdrawn from.</summary>
    None,

    /// <summary>A place accepted and not yet taken up.</summary>
    Accepted,

    /// <summary>A place taken up: the course had started.</summary>
    TakenUp,
}
