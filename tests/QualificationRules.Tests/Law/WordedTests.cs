using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Law;

/// <summary>Every code, wording and citation of the rules is there: nobody is given an empty reason or a source without a place in it.</summary>
public sealed partial class WordedTests
{
    private const string Sentence = @"^[A-Z].*\.$";

    public static TheoryData<string> Questions { get; } = [.. Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Codes_are_words_with_hyphens(string code)
    {
        var question = Named(code);

        Code().IsMatch(question.Code).Should().BeTrue();
        question.Table.Rows.Should().OnlyContain(row => Code().IsMatch(row.Id));
        question.Table.Findings.Should().OnlyContain(finding => Code().IsMatch(finding.Code));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Findings_are_worded_in_sentences(string code)
    {
        var question = Named(code);

        question.Asks.Should().MatchRegex(@"^[A-Z][^?]+\?$");
        foreach (var finding in question.Table.Findings)
        {
            finding.WordingWhenItHolds.Should().MatchRegex(Sentence, finding.Code);
            finding.WordingWhenItFails.Should().MatchRegex(Sentence, finding.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void What_can_be_unknown_is_worded_too(string code)
    {
        foreach (var finding in Named(code).Table.Findings)
        {
            // Some findings rest on the date asked about alone, which is always known.
            finding.WordingWhenNotKnown.Should().MatchRegex(finding.WordingWhenNotKnown.Length == 0 ? "^$" : "not known", finding.Code);
        }
    }

    [Fact]
    public void Every_instrument_and_provision_is_named_and_has_an_address()
    {
        var instruments = Statics<Instrument>().ToList();
        var citations = Statics<Citation>().Concat(Question.All.SelectMany(question => question.Table.Findings).SelectMany(finding => finding.Citations)).Distinct().ToList();

        instruments.Should().NotBeEmpty().And.OnlyHaveUniqueItems(instrument => instrument.Title).And.OnlyContain(instrument => IsNamed(instrument.Title) && IsAddress(instrument.Url));
        citations.Should().NotBeEmpty().And.OnlyContain(citation => IsNamed(citation.Provision) && IsAddress(citation.Url));
    }

    [Theory]
    [InlineData("SI 2014/1530", "https://www.legislation.gov.uk/uksi/2014/1530")]
    [InlineData("SI 2024/535", "https://www.legislation.gov.uk/uksi/2024/535")]
    [InlineData("SI 2003/3111", "https://www.legislation.gov.uk/uksi/2003/3111")]
    [InlineData("Education Act 2002", "https://www.legislation.gov.uk/ukpga/2002/32")]
    public void A_statute_is_read_on_legislation_gov_uk(string title, string url) =>
        Statics<Instrument>().Single(instrument => string.Equals(instrument.Title, title, StringComparison.Ordinal)).Url.Should().Be(url);

    private static Question Named(string code) => Question.All.First(question => string.Equals(question.Code, code, StringComparison.Ordinal));

    private static bool IsNamed(string text) => text.Length > 2 && !text.Contains('!', StringComparison.Ordinal) && string.Equals(text.Trim(), text, StringComparison.Ordinal);

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) && string.Equals(uri.AbsoluteUri, text, StringComparison.Ordinal);

    private static IEnumerable<T> Statics<T>() =>
        typeof(Question).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(T))
            .Select(property => (T)property.GetValue(null)!);

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9])*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
