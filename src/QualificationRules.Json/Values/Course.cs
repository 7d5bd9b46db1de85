namespace QualificationRules.Json.Values;

/// <summary>The courses that a question can be about.</summary>
internal enum Course
{
    Nasenco,
    NpqSenco,
    Npqh,
}
