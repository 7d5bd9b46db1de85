using QualificationRules.Benchmarks.Cases;
using QualificationRules.Benchmarks.Fluent;
using QualificationRules.Benchmarks.HandWritten;
using QualificationRules.Benchmarks.Peers;
using QualificationRules.Questions;

namespace QualificationRules.Benchmarks;

/// <summary>That what is measured is the same: the library, the hand-written code, FluentValidation, RulesEngine and NRules give each case the same outcome.</summary>
internal static class Agreement
{
    private const int Cases = 5_000;
    private const int Seed = 5;

    /// <summary>Says how many cases agree, by outcome; returns whether all do.</summary>
    public static bool Check(TextWriter output)
    {
        var evaluator = new Evaluator();
        var (validator, rulesEngine, nRules) = (new SencoFactsValidator(), new RulesEngineRules(), new NRulesRules());
        var counts = new SortedDictionary<Outcome, int>();
        var differences = 0;
        foreach (var asked in new CaseGenerator(Seed, atEdges: 0.5).Take(Cases))
        {
            var record = LibraryRecord.Of(asked);
            var library = evaluator.OutcomeOf(Question.SencoQualification, record, asked.On);
            var verdict = evaluator.Evaluate(Question.SencoQualification, record, asked.On).Outcome;
            var handWritten = HandWrittenRule.Decide(asked);
            var facts = new SencoFacts(asked);
            var (fluent, byRulesEngine, byNRules) = (validator.Decide(facts), rulesEngine.Decide(facts), nRules.Decide(facts));
            counts[library] = counts.GetValueOrDefault(library) + 1;
            if (library != verdict || library != handWritten || library != fluent || library != byRulesEngine || library != byNRules)
            {
                differences++;
                output.WriteLine($"differs on {asked.On:uuuu'-'MM'-'dd}: library {library}, its verdict {verdict}, hand-written {handWritten}, FluentValidation {fluent}, RulesEngine {byRulesEngine}, NRules {byNRules}");
                output.WriteLine($"  posts {string.Join(", ", asked.Posts)}; courses {string.Join(", ", asked.Courses)}");
            }
        }

        output.WriteLine($"{Cases - differences} of {Cases} cases agree: {string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"))}");
        return differences == 0;
    }
}
