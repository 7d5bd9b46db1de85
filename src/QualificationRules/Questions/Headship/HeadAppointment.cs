using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The appointment to a headship, in one way in which its rows may be one.</summary>
/// <param name="Day">The day of it, no later than the first day in the row asked about.</param>
/// <param name="IsFirstDay">Whether it is the first day in that row, whichever that is.</param>
internal readonly record struct HeadAppointment(FactDate Day, bool IsFirstDay);
