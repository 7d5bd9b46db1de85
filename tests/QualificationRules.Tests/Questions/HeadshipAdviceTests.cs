using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>What is said beside the verdict on a head: the regulations were revoked on 8 February 2012.</summary>
public sealed class HeadshipAdviceTests
{
    [Theory]
    [InlineData("2012-02-07", "breach-ended-with-revocation")]
    [InlineData("2012-02-08", "npqh-not-required-by-law")]
    [InlineData("2012-02-09", "npqh-not-required-by-law")]
    public void Who_was_appointed_without_a_qualification(string on, string advice) => Codes(Verdict(Head("2009-09-01"), on)).Should().Be(advice);

    [Theory]
    [InlineData("2012-02-07", "")]
    [InlineData("2012-02-08", "npqh-not-required-by-law")]
    public void Who_held_NPQH(string on, string advice) => Codes(Verdict(Head("2009-09-01"), on, Course(Qualification.Npqh, "2005-01-10", "2006-07-01"))).Should().Be(advice);

    [Fact]
    public void Facts_that_are_missing_are_asked_for_and_law_that_is_not_verified_is_to_be_looked_up()
    {
        Codes(Verdict(Head("2009-09-01"), "2010-09-01", Course(Qualification.Npqh, "2005-01-10", "unknown"))).Should().Be("evidence-needed");
        Codes(Verdict(Head("2006-09-01"), "2010-09-02", Course(Qualification.Npqh, "2006-01-10", "never"))).Should().Be("allowance-not-verified");
    }

    [Fact]
    public void The_breach_is_told_to_the_letter() =>
        Verdict(Head("2009-09-01"), "2010-09-01").Advice.Single().ToString()
            .Should().Be("Serving without the qualification was in breach until it was awarded, and in any case only until 7 February 2012.");

    [Fact]
    public void What_is_missing_is_told_to_the_letter() =>
        Verdict(Head("2009-09-01"), "2010-09-01", Course(Qualification.Npqh, "2005-01-10", "unknown")).Advice.Single().ToString()
            .Should().Be("Ask for the missing facts: without them the record allows more than one outcome.");

    private static string Codes(Verdict verdict) => string.Join(", ", verdict.Advice.Select(advice => advice.Code));
}
