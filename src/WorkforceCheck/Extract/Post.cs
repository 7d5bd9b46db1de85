using QualificationRules.Facts;

namespace WorkforceCheck.Extract;

/// <summary>A row of the extract, the role of its post, and the id of that in the person's record.</summary>
internal sealed record Post(ExtractRow Row, Role Role, string AppointmentId);
