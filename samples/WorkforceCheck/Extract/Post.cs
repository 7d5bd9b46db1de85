namespace WorkforceCheck.Extract;

/// <summary>A row of the extract, and the id of its post in the person's record.</summary>
internal sealed record Post(ExtractRow Row, string AppointmentId);
