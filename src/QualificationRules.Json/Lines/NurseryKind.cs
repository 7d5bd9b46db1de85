namespace QualificationRules.Json.Lines;

/// <summary>What kind of early years setting it is.</summary>
internal enum NurseryKind
{
    MaintainedNursery,
    PreschoolClassInSchool,
    PrivateNursery,
    Childminder,
    Other,
}
