using FluentAssertions;
using QualificationRules.Law;
using QualificationRules.Testing.Cells;
using QualificationRules.Tests.Decisions;
using Xunit;

namespace QualificationRules.Tests.Documents;

/// <summary>What the ruleset decides changes only with its version, and the changelog says how.</summary>
public sealed class BehaviourTests
{
    private const string Record = "tests/QualificationRules.Tests/Documents/Behaviour.txt";
    private const int ShownDigits = 16;

    private static readonly string Version = Ruleset.Current.Version;

    public static TheoryData<string> Questions { get; } = [.. FactSpace.All.Select(space => space.Code)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_version_of_the_ruleset_decides_as_it_is_on_record(string code)
    {
        var begin = $"{Version} {code} ";
        var recorded = string.Join(" and ", Lines(Record).Where(line => line.StartsWith(begin, StringComparison.Ordinal)).Select(line => line[begin.Length..]));

        recorded.Should().NotBeEmpty("{0} is not on record; add the line \"{1}{2}\" to {3}", Version, begin, Digest(code), Record);
        Digest(code).Should().Be(
            recorded,
            "{0} is on record in {1} as deciding {2} otherwise. If the change is not meant, mend the rules; if it is, give Ruleset.Version a new name. A line on record is never changed",
            Version, Record, code);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_changelog_says_what_changed_since_the_question_last_decided_otherwise(string code)
    {
        var heading = $"### Behaviour of {Version}";
        var begin = $"- `{code}` `{Digest(code)}`: ";
        var behaviour = Lines("CHANGELOG.md").SkipWhile(line => !string.Equals(line, heading, StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.StartsWith('#'));

        behaviour.Should().ContainSingle(
            line => line.StartsWith(begin, StringComparison.Ordinal) && line.Length > begin.Length,
            "what {0} decides is not what CHANGELOG.md says it does. If that is not meant, mend the rules; if it is, say under [Unreleased] and \"{1}\" what changes and for whom, "
            + "in a line for each question (the others as they were): {2}...", code, heading, begin);
    }

    private static string Digest(string code) => VerifiedCells.Of(code).Digest[..ShownDigits];

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(Repository.Root, file));
}
