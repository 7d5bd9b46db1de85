using NodaTime;

namespace QualificationRules.Registers.Teachers;

/// <summary>A file of a register of teachers.</summary>
/// <param name="Kind">Which register it is of.</param>
/// <param name="Name">Its name, for messages and origins.</param>
/// <param name="Open">Opens it; it is closed once it was read.</param>
/// <param name="On">The day on which the register answered, or any later day. A census has a day of its own.</param>
public sealed record RegisterSource(RegisterKind Kind, string Name, Func<Stream> Open, LocalDate On);
