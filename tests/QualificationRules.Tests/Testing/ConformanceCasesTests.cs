using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using NodaTime;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing;
using QualificationRules.Tests.Json;
using Xunit;

namespace QualificationRules.Tests.Testing;

/// <summary>The labelled cases as the test kit hands them out.</summary>
public sealed class ConformanceCasesTests
{
    [Fact]
    public void They_are_the_lines_of_the_published_files()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "conformance"), "*.jsonl").Sum(file => File.ReadLines(file).Count());

        ConformanceCases.All.Should().HaveCount(lines);
        ConformanceCases.All.Select(labelled => labelled.Case.Question.Code).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_has_an_id_of_its_own_a_reason_and_a_ground()
    {
        ConformanceCases.All.Should().OnlyHaveUniqueItems(labelled => labelled.Id);
        ConformanceCases.All.Should().OnlyContain(labelled => labelled.Id == labelled.Case.Id && labelled.Why.Length > 0 && labelled.Authority.Length > 0);
        ConformanceCases.All.Select(labelled => labelled.Certainty).Distinct(StringComparer.Ordinal).Should().BeSubsetOf(["statute", "interpretation", "guidance", "programme", "logic", "unverified"]);
    }

    [Fact]
    public void An_id_that_is_none_is_told()
    {
        var find = () => ConformanceCases.Of("sq-000");

        find.Should().Throw<ArgumentException>().WithMessage("*\"sq-000\"*");
    }

    [Fact]
    public void An_answer_that_differs_is_told_property_by_property()
    {
        var labelled = ConformanceCases.Of("sq-001");

        labelled.Differences(new Evaluator().Evaluate(Question.SencoQualification, labelled.Case.Person, labelled.Case.On)).Should().BeEmpty();
        labelled.Differences("""{"id":"sq-001","outcome":"notSatisfied","deadline":"2026-11-22"}""").Should().Equal("""outcome is to be "pending", and is "notSatisfied".""");
        labelled.Differences("""{"outcome":"pending","deadline":"2026-11-22","needed":["/person/training"]}""").Should().Equal("""needed is to be [], and is ["/person/training"].""");
        labelled.Differences("""{"outcome":"pending"}""").Should().Equal("""deadline is to be "2026-11-22", and is absent.""");
    }

    [Fact]
    public void A_check_that_fails_says_difference_why_authority_and_case()
    {
        var labelled = ConformanceCases.Of("sq-001");
        var verdict = (LocalDate on) => new Evaluator().Evaluate(Question.SencoQualification, labelled.Case.Person, on);

        labelled.Invoking(each => each.Check(verdict(each.Case.On))).Should().NotThrow();
        labelled.Invoking(each => each.Check(verdict(each.Case.On.PlusYears(1)))).Should().Throw<VerdictAssertionException>().Which.Message.Should()
            .Contain("""outcome is to be "pending", and is "notSatisfied".""").And.ContainAll(labelled.Why, labelled.Authority, labelled.CaseLine, "outcome: NotSatisfied");
    }

    [Fact]
    public void Facts_needed_are_compared_in_whatever_order()
    {
        var labelled = ConformanceCases.All.First(each => new Evaluator().Evaluate(each.Case).Needed.Length == 2);
        var verdict = JsonNode.Parse(Line.Answer(Encoding.UTF8.GetBytes(labelled.CaseLine)))!;
        var needed = verdict["needed"]!.AsArray().Select(pointer => pointer!.GetValue<string>()).ToArray();

        verdict["needed"] = new JsonArray(needed[1], needed[0]);
        labelled.Differences(verdict.ToJsonString()).Should().BeEmpty();

        verdict["needed"] = new JsonArray(needed[0]);
        labelled.Differences(verdict.ToJsonString()).Should().ContainSingle().Which.Should().StartWith("needed is to be ").And.EndWith($", and is [\"{needed[0]}\"].");
    }
}
