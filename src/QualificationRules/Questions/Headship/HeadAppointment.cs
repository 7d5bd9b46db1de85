using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>An appointment with which the headship asked about may have begun.</summary>
/// <param name="Day">The day of the appointment, no later than the first day in the row asked about.</param>
/// <param name="IsFirstDay">Whether the day of appointment is the first day in that row, whichever day that is.</param>
internal readonly record struct HeadAppointment(FactDate Day, bool IsFirstDay);
