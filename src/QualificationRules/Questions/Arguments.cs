using QualificationRules.Law;
using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The values for the names in braces in the wording of findings and advice. A value that is not known is null.</summary>
internal static class Arguments
{
    public static ArgumentValue Of(ReadOnlySpan<char> name, in Enquiry enquiry) => name switch
    {
        "on" => enquiry.On,
        "from" => enquiry.Post?.From,
        "post" => enquiry.Post is null || !enquiry.Record.AppointmentsKnown ? "any SENCO post" : "this SENCO post",
        "became" => SencoAppointments.Became(enquiry),
        "appointed" => enquiry.Post?.AppointedOn,
        "cohort" => enquiry.Record.Scholarship?.Cohort?.ToString() ?? "not given",
        "establishmentType" => enquiry.Record.Scholarship?.EstablishmentType?.ToString() ?? "type not given",
        "school" => School(enquiry.Post?.School),
        "deadline" => SencoDeadline.Within(enquiry),
        "windowEnd" => enquiry.Ruleset.Spring2025.LastDay,
        "npqBegun" => FirstNpqBegun(enquiry),
        _ when name.EndsWith("Awarded") => Foremost(name[..^"Awarded".Length], enquiry)?.Awarded,
        _ when name.EndsWith("Started") => Foremost(name[..^"Started".Length], enquiry)?.Started,
        _ => Dates.Named(name) ?? throw new ArgumentOutOfRangeException(nameof(name), name.ToString(), "No such argument."),
    };

    /// <summary>The foremost course of a qualification, named as an argument begins: <c>npqSenco</c> in <c>npqSencoAwarded</c>.</summary>
    private static Training? Foremost(ReadOnlySpan<char> qualification, in Enquiry enquiry) => SencoAwards.Foremost(enquiry, Enum.Parse<Qualification>(qualification, ignoreCase: true));

    private static FactDate? FirstNpqBegun(Enquiry enquiry) => enquiry.Record.Training
        .Where(training => training.Qualification == Qualification.NpqSenco && training.Started.IsDated && training.Started.Earliest >= Law.Dates.NpqReplacesNasenco)
        .MinBy(training => training.Started.Earliest)?.Started;

    private static string? School(School? school) => school switch
    {
        null => null,
        { EstablishmentType: { } type } when school.Country == Country.England => $"URN {school.Urn ?? "not known"}, {type.Name}",
        { EstablishmentType: null } when school.Country == Country.England => $"URN {school.Urn ?? "not known"}, type not known",
        _ => $"URN {school.Urn ?? "not known"}, not in England",
    };
}
