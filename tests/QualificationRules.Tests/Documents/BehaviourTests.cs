using FluentAssertions;
using QualificationRules.Testing.Cells;
using QualificationRules.Tests.Decisions;
using Xunit;

namespace QualificationRules.Tests.Documents;

/// <summary>What the ruleset decides does not change without the changelog saying so.</summary>
public sealed class BehaviourTests
{
    private const string Heading = "### Behaviour";
    private const int ShownDigits = 16;

    public static TheoryData<string> Questions { get; } = [.. FactSpace.All.Select(space => space.Code)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_changelog_says_what_changed_since_the_question_last_decided_otherwise(string code)
    {
        var begin = $"- `{code}` `{VerifiedCells.Of(code).Digest[..ShownDigits]}`: ";

        LatestBehaviour().Should().ContainSingle(
            line => line.StartsWith(begin, StringComparison.Ordinal) && line.Length > begin.Length,
            "what {0} decides is not what CHANGELOG.md says it does. If that is not meant, mend the rules; if it is, say in CHANGELOG.md, under [Unreleased] and \"{1}\", what changes and for whom, "
            + "in a line for each question (the others as they were): {2}...", code, Heading, begin);
    }

    /// <summary>The lines of the newest version that has the heading.</summary>
    private static IEnumerable<string> LatestBehaviour() =>
        File.ReadLines(Path.Combine(Repository.Root, "CHANGELOG.md"))
            .SkipWhile(line => !string.Equals(line, Heading, StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'));
}
