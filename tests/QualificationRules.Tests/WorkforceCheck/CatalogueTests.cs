using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary><c>catalogue</c> prints every qualification.</summary>
public sealed class CatalogueTests
{
    [Theory]
    [InlineData("National Award for Special Educational Needs Co-ordination (NASENCO)")]
    [InlineData("Counts when started up to: 31 August 2024 (SI 2014/1530 reg 49(7)(a))")]
    [InlineData("Counts when started from: 1 September 2024 (SI 2014/1530 reg 49(7)(b))")]
    [InlineData("Code in DfE's services: NPQSENCO")]
    [InlineData("One provider's figure, not a rule: 104 hours: 38 online, 5 face-to-face events, 6 hours of coaching (Best Practice Network, NPQH at a glance, autumn 2024)")]
    public void It_says(string line)
    {
        var run = Run.Of("catalogue");

        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().Contain(line);
    }
}
