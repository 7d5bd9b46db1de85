using System.Collections.Immutable;
using QualificationRules;
using QualificationRules.Json;
using QualificationRules.Testing.Cells;

namespace WorkforceCheck.Reports;

/// <summary>What changes from one ruleset to another, for people. Lines are not broken, so that the examples can be taken out.</summary>
internal static class DiffReport
{
    public static void Write(ImmutableArray<ChangedRegion> regions, TextWriter writer)
    {
        if (regions.IsEmpty)
        {
            writer.WriteLine("No outcome changes.");
            return;
        }

        foreach (var question in regions.GroupBy(region => region.Question, StringComparer.Ordinal))
        {
            writer.WriteLine($"{question.Key}: combinations of findings whose outcome changes: {question.Sum(region => region.Cells)}.");
            writer.WriteLine();
            foreach (var region in question)
            {
                Write(region, writer);
            }
        }
    }

    private static void Write(ChangedRegion region, TextWriter writer)
    {
        writer.WriteLine($"{Words(region, region.Before)} -> {Words(region, region.After)}; combinations of findings: {region.Cells}. In all of them:");
        foreach (var condition in region.Conditions)
        {
            writer.WriteLine($"- {condition}");
        }

        writer.WriteLine($"Example: {CaseWriter.ToJson(region.Example)}");
        writer.WriteLine();
    }

    private static string Words(ChangedRegion region, Outcome outcome) => OutcomeWords.Of(region.Example.Question, outcome);
}
