using QualificationRules.Facts;
using QualificationRules.Registers.Schools;

namespace QualificationRules.Registers.Extracts;

/// <summary>A school that rows of an extract name, whatever the roles of these rows.</summary>
/// <param name="Name">The name; empty where neither the file nor the register has one.</param>
/// <param name="Facts">What the register, or else the file, says of it.</param>
/// <param name="Registered">The school as the register has it; null without a register, or where it is not in it.</param>
internal sealed record SchoolInFile(string Name, School Facts, RegisteredSchool? Registered);
