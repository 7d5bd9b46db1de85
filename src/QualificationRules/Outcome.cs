namespace QualificationRules;

/// <summary>The closed set of answers that every question shares.</summary>
public enum Outcome
{
    /// <summary>The rule does not reach this person, post or date.</summary>
    NotApplicable,

    /// <summary>The rule reaches the person, and a named provision excuses them.</summary>
    Exempt,

    /// <summary>The requirement is met on the date asked about.</summary>
    Satisfied,

    /// <summary>Not met on the date asked about, and the time to meet it has not run out.</summary>
    Pending,

    /// <summary>Not met on the date asked about, and it had to be.</summary>
    NotSatisfied,

    /// <summary>A named body has to decide by hand.</summary>
    Review,

    /// <summary>The facts given do not decide it. <c>Verdict.Possible</c> lists what they leave open.</summary>
    Indeterminate,
}
