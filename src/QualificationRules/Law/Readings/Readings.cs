namespace QualificationRules.Law;

/// <summary>
/// How the contested words of the statute are read. The default of each is the literal text; a caller may choose another, and
/// every verdict says which outcome the others would give.
/// </summary>
/// <param name="PriorService">What earlier service as SENCO excuses.</param>
/// <param name="Clock">From when the three years run.</param>
/// <param name="LeapDay">The third anniversary of 29 February.</param>
/// <param name="Induction">Of whom completed induction is asked.</param>
public readonly record struct Readings(PriorService PriorService, Clock Clock, LeapDay LeapDay, Induction Induction = Induction.ByRegulations);
