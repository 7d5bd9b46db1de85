using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>Something in the record to look at, whatever the outcome.</summary>
/// <param name="Row">The row it is about.</param>
/// <param name="Text">What to look at, with what to fill in and where.</param>
/// <param name="Open">The id of the appointment of which it is open from which post it goes on; null where it is about anything else.</param>
internal sealed record RecordCheck(ExtractRow Row, string Text, string? Open)
{
    /// <summary>Whether it asks about this post.</summary>
    public bool AsksAbout(Appointment appointment) => string.Equals(Open, appointment.Id, StringComparison.Ordinal);
}
