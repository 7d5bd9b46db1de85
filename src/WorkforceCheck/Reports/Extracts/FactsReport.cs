using QualificationRules.Registers.Extracts;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>The facts of an extract, for people: person by person, each with where it comes from.</summary>
internal static class FactsReport
{
    private const int Margin = 4;

    public static void Write(Person person, IAnsiConsole console)
    {
        var facts = PersonFacts.Of(person).ToList();
        Written.Title(person.Row.Name is { Length: > 0 } name ? $"{person.Row.EmployeeId}: {name}" : person.Row.EmployeeId, console);
        WriteKnown(facts.Where(fact => fact.Post is null), console);
        foreach (var post in facts.Where(fact => fact.Post is not null).GroupBy(fact => fact.Post, StringComparer.Ordinal))
        {
            console.WriteLine($"  Post ({post.Key})");
            WriteKnown(post, console);
        }

        console.WriteLine();
    }

    private static void WriteKnown(IEnumerable<ShownFact> facts, IAnsiConsole console)
    {
        var all = facts.ToList();
        foreach (var fact in all.Where(fact => fact.Value is not null))
        {
            Written.Item($"- {fact.Name}: {fact.Value} ({fact.Origin})", Margin, console);
        }

        if (all.Where(fact => fact.Value is null).Select(fact => fact.Name).ToList() is { Count: > 0 } unknown)
        {
            Written.Item($"- Not known: {string.Join(", ", unknown)}", Margin, console);
        }
    }
}
