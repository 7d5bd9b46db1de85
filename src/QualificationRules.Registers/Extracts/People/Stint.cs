using QualificationRules.Facts;
using QualificationRules.Registers.Schools;

namespace QualificationRules.Registers.Extracts;

/// <summary>The days of a post at one school.</summary>
/// <param name="School">The school's facts.</param>
/// <param name="From">The first day there.</param>
/// <param name="Until">The last day there.</param>
/// <param name="Registered">The school as the register has it; null where it comes from the file alone.</param>
/// <param name="IsRowsOwn">Whether it is the school that the row names.</param>
/// <param name="IsFirst">Whether the post began there.</param>
internal sealed record Stint(School School, FactDate From, FactDate Until, RegisteredSchool? Registered, bool IsRowsOwn, bool IsFirst);
