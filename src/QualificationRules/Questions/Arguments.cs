using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The values that the wording of findings and advice speaks of, by name; dates in ISO 8601. Null for one not known.</summary>
internal static class Arguments
{
    public static string? Of(string name, Enquiry enquiry, Question question) => name switch
    {
        "on" => Text(enquiry.On),
        "from" => enquiry.Post is { } post ? Text(post.From) : null,
        "post" => enquiry.Post is null || !enquiry.Record.AppointmentsKnown ? "any SENCO post" : "this SENCO post",
        "became" => enquiry.Post is null ? null : Text(new PostChain(enquiry.Record, enquiry.PostIndex).Became),
        "appointed" => Text(enquiry.Post?.AppointedOn),
        "cohort" => enquiry.Record.Scholarship?.Cohort?.ToString() ?? "not given",
        "establishmentType" => enquiry.Record.Scholarship?.EstablishmentType?.ToString() ?? "type not given",
        "school" => School(enquiry.Post?.School),
        "deadline" => question is SencoQualification ? Text(SencoDeadline.Within(enquiry)) : question.Deadline(enquiry) is { } day ? Text(day) : null,
        "windowEnd" => Text(enquiry.Ruleset.Spring2025.LastDay),
        "nasencoAwarded" => Text(SencoAwards.Foremost(enquiry, Qualification.Nasenco)?.Awarded),
        "nasencoStarted" => Text(SencoAwards.Foremost(enquiry, Qualification.Nasenco)?.Started),
        "npqAwarded" => Text(SencoAwards.Foremost(enquiry, Qualification.NpqSenco)?.Awarded),
        "npqStarted" => Text(SencoAwards.Foremost(enquiry, Qualification.NpqSenco)?.Started),
        "npqBegun" => Text(FirstNpqBegun(enquiry)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such argument."),
    };

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string? Text(FactDate? date) => date is { IsDated: true } known ? known.ToString() : null;

    private static FactDate? FirstNpqBegun(Enquiry enquiry) => enquiry.Record.Training
        .Where(training => training.Qualification == Qualification.NpqSenco && training.Started.IsDated && training.Started.Earliest >= Law.Dates.NpqReplacesNasenco)
        .OrderBy(training => training.Started.Earliest)
        .FirstOrDefault()?.Started;

    private static string? School(School? school) => school switch
    {
        null => null,
        { EstablishmentType: { } type } when school.Country == Country.England => $"URN {school.Urn ?? "not known"}, {type.Name}",
        { EstablishmentType: null } when school.Country == Country.England => $"URN {school.Urn ?? "not known"}, type not known",
        _ => $"URN {school.Urn ?? "not known"}, not in England",
    };
}
