using FluentAssertions;
using QualificationRules.Json;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>The namespaces of the wire format are layers: each uses itself and those below it, and never one above.</summary>
public sealed class LayerTests
{
    private const string Root = "QualificationRules.Json";

    /// <summary>From the top to the bottom.</summary>
    private static readonly string[] Layers =
    [
        Root + ".Receipts",
        Root + ".Serialization",
        Root,
        Root + ".Streams",
        Root + ".Data",
        Root + ".Lines",
        Root + ".Converters",
        Root + ".Writing",
        Root + ".Values",
    ];

    /// <summary>The one door to the converters of an application's own JSON, which stands where callers look for it.</summary>
    private static readonly Type Door = typeof(JsonSerializerOptionsExtensions);

    private static readonly Type[] Types = [.. typeof(CaseReader).Assembly.GetTypes().Where(IsOurs)];

    [Fact]
    public void Every_namespace_is_a_layer_and_every_layer_has_types() =>
        Types.Select(type => type.Namespace).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Layers);

    [Fact]
    public void No_type_uses_one_of_a_layer_above_its_own() =>
        Types.Where(type => type != Door).SelectMany(type => UpwardArrows(type, Layers)).Should().BeEmpty();

    [Fact]
    public void With_the_layers_upside_down_every_layer_that_uses_another_is_found() =>
        Types.SelectMany(type => UpwardArrows(type, [.. Layers.Reverse()])).Select(arrow => arrow.From.Namespace).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(Layers[..^1]);

    [Theory]
    [InlineData(typeof(InBody))]
    [InlineData(typeof(InGenericArgument))]
    [InlineData(typeof(InCatch))]
    [InlineData(typeof(InLambda))]
    [InlineData(typeof(InAttribute))]
    public void A_type_is_found_wherever_it_is_used(Type user) =>
        user.GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Prepend(user).SelectMany(TypeReferences.Of).Should().Contain(typeof(Used));

    private static IEnumerable<(Type From, Type To)> UpwardArrows(Type type, string[] layers) =>
        from used in TypeReferences.Of(type)
        where IsOurs(used) && Array.IndexOf(layers, used.Namespace) < Array.IndexOf(layers, type.Namespace)
        select (type, used);

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(CaseReader).Assembly && type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true;

    private sealed class Used : Exception
    {
        public static int Number => 1;
    }

    private static class InBody
    {
        public static int Use(bool whether) => whether ? Used.Number : 0;
    }

    private static class InGenericArgument
    {
        public static Dictionary<string, Lazy<Used[]>> Use() => new(StringComparer.Ordinal);
    }

    private static class InCatch
    {
        public static void Use(Action action)
        {
            try
            {
                action();
            }
            catch (Used)
            {
                action();
            }
        }
    }

    private static class InLambda
    {
        public static Func<int, int> Use() => static number => number + Used.Number;
    }

    [System.ComponentModel.TypeConverter(typeof(Used))]
    private static class InAttribute;
}
