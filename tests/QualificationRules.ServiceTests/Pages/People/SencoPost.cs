using NodaTime;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>An earlier post as SENCO.</summary>
public sealed record SencoPost(int Code, LocalDate From, LocalDate Until);
