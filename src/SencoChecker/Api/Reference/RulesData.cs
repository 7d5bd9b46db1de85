using NodaTime.Text;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace SencoChecker.Api.Reference;

/// <summary>The ruleset, and where each question's table is.</summary>
internal sealed record RulesData(string Ruleset, string VerifiedThrough, IEnumerable<RulesData.Entry> Questions)
{
    /// <summary>The rules of a ruleset.</summary>
    public static RulesData Of(Ruleset ruleset, IEnumerable<IGrouping<string, Question>> questions) => new(
        ruleset.Version, LocalDatePattern.Iso.Format(ruleset.VerifiedThrough),
        questions.Select(question => new Entry(question.Key, question.First().Asks, $"/v1/rules/{question.Key}", $"/v1/rules/{question.Key}.dmn")));

    /// <summary>A question.</summary>
    internal sealed record Entry(string Question, string Asks, string Table, string Dmn);
}
