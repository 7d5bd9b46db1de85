using System.Reflection;
using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Testing.Generators;
using Xunit;

namespace QualificationRules.Tests.Architecture;

/// <summary>The public API is a promise: it changes when the checked-in listing does, and the changelog says so.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData(typeof(Evaluator))]
    [InlineData(typeof(CaseReader))]
    [InlineData(typeof(KnownCases))]
    public void The_public_API_is_as_listed(Type ofAssembly)
    {
        var listing = $"{ofAssembly.Assembly.GetName().Name}.txt";

        var actual = ofAssembly.Assembly.GetExportedTypes().SelectMany(Members).Order(StringComparer.Ordinal).ToList();

        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, $"Actual.{listing}"), actual);
        actual.Should().Equal(
            File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Architecture", listing)),
            "the API that was found is in Actual.{0} beside the tests; if the change is meant, copy it to tests/QualificationRules.Tests/Architecture/{0}", listing);
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        yield return $"{type}: {type.BaseType}";
        foreach (var member in type.GetMembers(Public).Where(member => member is not (MethodInfo { IsSpecialName: true } or TypeInfo) && !member.Name.Contains('<', StringComparison.Ordinal)))
        {
            yield return $"{type}.{member}";
        }
    }
}
