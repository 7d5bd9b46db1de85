using System.Reflection;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Json;
using Xunit;

namespace QualificationRules.Tests.Architecture;

/// <summary>The namespaces of the rules are layers: each uses itself and those below it, and never one above.</summary>
public sealed class LayerTests
{
    private const string Root = "QualificationRules";

    /// <summary>From the top to the bottom; the evaluator is at the top.</summary>
    private static readonly string[] Layers =
    [
        Root,
        Root + ".Verdicts",
        Root + ".Analysis",
        Root + ".Questions",
        Root + ".Decisions",
        Root + ".Facts",
        Root + ".Law",
    ];

    /// <summary>Words that every layer speaks in.</summary>
    private static readonly Type[] Vocabulary = [typeof(Outcome), typeof(OutcomeSegment), typeof(Qualification)];

    private static readonly Assembly Rules = typeof(Evaluator).Assembly;

    private static readonly Type[] Types = [.. Rules.GetTypes().Where(IsOurs)];

    [Fact]
    public void Every_namespace_is_a_layer_and_every_layer_has_types() =>
        Types.Select(type => type.Namespace).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Layers);

    [Fact]
    public void No_type_uses_one_of_a_layer_above_its_own() => Types.Except(Vocabulary).SelectMany(type => UpwardArrows(type, Layers)).Should().BeEmpty();

    [Fact]
    public void What_every_layer_speaks_in_uses_no_layer() =>
        Vocabulary.SelectMany(TypeReferences.Of).Where(IsOurs).Except(Vocabulary).Should().BeEmpty();

    [Fact]
    public void With_the_layers_upside_down_every_layer_that_uses_another_is_found() =>
        Types.Except(Vocabulary).SelectMany(type => UpwardArrows(type, [.. Layers.Reverse()])).Select(arrow => arrow.From.Namespace).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(Layers[..^1]);

    private static IEnumerable<(Type From, Type To)> UpwardArrows(Type type, string[] layers) =>
        from used in TypeReferences.Of(type)
        where IsOurs(used) && !Vocabulary.Contains(used) && Array.IndexOf(layers, used.Namespace) < Array.IndexOf(layers, type.Namespace)
        select (type, used);

    private static bool IsOurs(Type type) => type.Assembly == Rules && type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true;
}
