using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Registers.Census;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>Whom a census has as SENCO, beside the answers of an extract.</summary>
internal static class CensusReport
{
    /// <summary>What the census cannot decide, in a sentence.</summary>
    private const string Cannot =
        "Query 6260Q of the census looks for the subject Z201 beside the role SENC. It cannot know when somebody became the SENCO, and so neither who is still within the three years nor "
        + "who is excused; nor whether the award is the NASENCO or the NPQ for SENCOs, when its course began, or whether it was awarded after the census. This list does not imitate the query: its codes for the level of the award were not verified.";

    public static void Write(CensusReturn census, IEnumerable<Answer> answers, LocalDate on, IAnsiConsole console)
    {
        var byTrn = answers.ToLookup(answer => answer.Person.Record.Trn);
        console.WriteLine($"SENCOs of the School Workforce Census as at {Shown.InText(census.ReferenceDate)}, and your list on {Shown.InText(on)}.");
        var (sencos, members) = (0, 0);
        foreach (var member in census.Members())
        {
            members++;
            foreach (var role in member.Roles.Where(role => role.Code is CensusRole.Senco))
            {
                sencos++;
                console.WriteLine();
                Write(member, role, census, member.Trn is null ? [] : [.. byTrn[member.Trn]], console);
            }
        }

        console.WriteLine();
        console.WriteLine($"Members of the census: {members}. SENCOs: {sencos}.{(sencos == 0 ? " Every school needs one, and query 6550Q looks for one." : "")}");
        Written.Item(Cannot, 0, console);
    }

    private static void Write(CensusMember member, CensusRole role, CensusReturn census, ImmutableArray<Answer> answers, IAnsiConsole console)
    {
        Written.Title($"{(member.Name.Length > 0 ? member.Name : "A member without a name")}{(member.Trn is { } trn ? $", TRN {trn}" : ", without a TRN")} (line {member.Line})", console);
        Written.Item($"- School {(role.DfeNumber is { } number ? $"{number[..3]}/{number[3..]}" : "not named")}; SENCO since a day {Since(role.From)}, which the census does not have.", 2, console);
        Written.Item(member.HasSencoSubject ? "- Z201: present." : $"- Z201: absent{(census.HasQualifications == false ? "; the return says that it has no qualifications" : "")}.", 2, console);
        foreach (var answer in answers)
        {
            Written.Item($"- Your list, line {answer.Row.Line}, {answer.School}: {answer.Outcome}.{Remark(member, census, answer.Verdict.Outcome)}", 2, console);
        }

        if (answers.IsEmpty)
        {
            Written.Item(member.Trn is null ? "- Without a TRN nobody in your list can be found." : "- Nobody in your list has this TRN and a SENCO post.", 2, console);
        }
    }

    private static string Since(FactDate from) => PersonFacts.Text(from) ?? "not known";

    private static string Remark(CensusMember member, CensusReturn census, Outcome outcome) => (member.HasSencoSubject, outcome) switch
    {
        (true, Outcome.NotSatisfied or Outcome.Pending) => " The census has an award that your list does not: ask for the certificate.",
        (true, Outcome.Indeterminate) => " The census has an award: ask for the certificate and enter its dates.",
        (false, Outcome.Satisfied) when census.HasQualifications != false => " Your list has an award that the census does not: enter it for the next census.",
        _ => "",
    };
}
