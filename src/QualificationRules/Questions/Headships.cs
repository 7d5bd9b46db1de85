using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The completions of a headship's appointment, first day and last day.</summary>
internal static class Headships
{
    /// <summary>The appointment is no later than the first day. Of a head who was never appointed, the first day stands in for it.</summary>
    public static StageCompletions HeadshipCompletions(this StaffRecord record, int post, ReadOnlySpan<LocalDate> cuts)
    {
        var head = record.Appointments[post];
        var from = record.Starts[post];
        var onFirstDay = head.IsAppointedOnFirstDay || head.AppointedOn.IsNever;
        return new(onFirstDay ? from : head.AppointedOn.AsHappened(), from, head.Until, cuts) { FirstIsSecond = onFirstDay };
    }
}
