using FluentAssertions;
using QualificationRules.Testing.Cells;
using Xunit;

namespace QualificationRules.Tests.Documents;

/// <summary>What is generated from the decision tables is checked in as generated; with QUALIFICATIONRULES_WRITE set it is written instead.</summary>
public sealed class GeneratedDocumentTests
{
    public static TheoryData<string> Questions { get; } = [.. FactSpace.All.Select(space => space.Code)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_rules_of_a_question_are_as_generated(string code) => Check(RuleDocument.Of(FactSpace.Of(code)));

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_DMN_of_a_question_is_as_generated(string code) => Check(DmnDocument.Of(FactSpace.Of(code)));

    [Fact]
    public void The_index_is_as_generated() => Check(RuleIndex.Create());

    [Fact]
    public void The_establishment_types_are_as_generated() => Check(EstablishmentTypeDocument.Create());

    [Fact]
    public void The_sources_are_as_generated() => Check(SourceDocument.Create());

    [Fact]
    public void The_catalogue_is_as_generated() => Check(CatalogueDocument.Create());

    private static void Check(GeneratedDocument document)
    {
        document.Text.Should().NotContain("\r");
        if (Environment.GetEnvironmentVariable(GeneratedDocument.WriteVariable) is { Length: > 0 })
        {
            document.Write();
        }

        document.CheckedIn().Should().Be(document.Text, "{0} is generated; where the change is meant, renew it with: {1}", document.Path, GeneratedDocument.Command);
    }
}
