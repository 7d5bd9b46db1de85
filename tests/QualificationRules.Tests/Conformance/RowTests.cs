using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing;
using Xunit;

namespace QualificationRules.Tests.Conformance;

/// <summary>Each row of each decision table is reached by a named conformance case.</summary>
public sealed class RowTests
{
    public static TheoryData<string> Questions { get; } = [.. Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_row_is_reached_by_a_case_whose_facts_are_known(string code)
    {
        var reached = ConformanceCases.All.Select(labelled => new Evaluator().Evaluate(labelled.Case))
            .Where(verdict => IsOf(verdict.Question))
            .Where(verdict => verdict.Needed.IsEmpty)
            .SelectMany(verdict => verdict.Trace)
            .Where(entry => entry.IsReached)
            .Select(entry => entry.Row.Id);
        var rows = Question.All.Where(IsOf).SelectMany(question => question.Table.Rows).Select(row => row.Id);

        rows.Except(reached, StringComparer.Ordinal).Should().BeEmpty("each row of {0} wants a case in tests/conformance", code);

        bool IsOf(Question question) => string.Equals(question.Code, code, StringComparison.Ordinal);
    }
}
