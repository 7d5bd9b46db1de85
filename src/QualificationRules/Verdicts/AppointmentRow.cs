using QualificationRules.Facts;

namespace QualificationRules.Verdicts;

/// <summary>A row of the record that goes on from another, or may, as one appointment in law.</summary>
/// <param name="Appointment">The later row.</param>
/// <param name="GoesOnFrom">The earlier row.</param>
/// <param name="By">How it is known that the later row goes on from the earlier, or that this is open.</param>
public sealed record AppointmentRow(Appointment Appointment, Appointment GoesOnFrom, LinkedBy By)
{
    /// <summary>Such as <c>post-2 goes on from post-1: SameSchool</c>.</summary>
    public override string ToString() => $"{Appointment.Id} {(By == LinkedBy.Open ? "may go" : "goes")} on from {GoesOnFrom.Id}: {By}";
}
