using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Registers.Schools;

namespace QualificationRules.Registers.Extracts;

/// <summary>A post that a row of the extract tells of. It is several appointments of the record where its school became another while it was held.</summary>
/// <param name="Row">The row.</param>
/// <param name="Role">The role of the post.</param>
/// <param name="AppointmentIds">The ids of its appointments in the person's record, the earliest first.</param>
/// <param name="Schools">The school of each, as the register has it; null where it comes from the file alone.</param>
public sealed record Post(ExtractRow Row, Role Role, ImmutableArray<string> AppointmentIds, ImmutableArray<RegisteredSchool?> Schools)
{
    /// <summary>The appointment to ask about on a date: the last that can have begun by then, or else the first.</summary>
    public string AppointmentOn(LocalDate on, StaffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return AppointmentIds.LastOrDefault(id => record.AppointmentOf(id).From.Earliest <= on) ?? AppointmentIds[0];
    }
}
