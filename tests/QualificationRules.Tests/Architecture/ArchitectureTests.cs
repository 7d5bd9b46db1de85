using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using QualificationRules.Questions;
using QualificationRules.Testing;
using Xunit;

namespace QualificationRules.Tests.Architecture;

/// <summary>What holds of the rules package as a whole.</summary>
public sealed class ArchitectureTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Rules = typeof(Evaluator).Assembly;

    [Fact]
    public void The_rules_depend_on_NodaTime_alone() =>
        Rules.GetReferencedAssemblies().Select(name => name.Name).Where(name => !name!.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("NodaTime");

    [Fact]
    public void The_test_kit_depends_on_the_libraries_and_FsCheck_and_on_no_test_framework() =>
        typeof(VerdictAssert).Assembly.GetReferencedAssemblies().Select(name => name.Name).Where(name => !name!.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeEquivalentTo("QualificationRules", "QualificationRules.Json", "NodaTime", "FsCheck");

    [Theory]
    [InlineData("System.Text.Json")]
    [InlineData("System.Net.Http")]
    [InlineData("System.Console")]
    [InlineData("System.IO.FileSystem")]
    [InlineData("System.Reflection.Emit")]
    public void The_rules_do_no_input_or_output(string assembly) =>
        Rules.GetReferencedAssemblies().Select(name => name.Name).Should().NotContain(assembly);

    [Fact]
    public void Every_type_is_sealed_but_the_closed_family_of_questions() =>
        Rules.GetTypes().Where(type => type is { IsClass: true, IsSealed: false } && !IsGenerated(type)).Should().Equal(typeof(Question));

    [Fact]
    public void Nothing_can_be_set_from_outside() =>
        Rules.GetExportedTypes().SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Should().BeEmpty();

    [Fact]
    public void There_is_no_static_state_but_constants() =>
        Rules.GetTypes().Where(type => !IsGenerated(type)).SelectMany(type => type.GetFields(Declared))
            .Where(field => field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !IsGenerated(field))
            .Should().BeEmpty();

    [Fact]
    public void Nothing_public_changes_once_made() =>
        Rules.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared))
            .Where(field => field is { IsStatic: false, IsInitOnly: false } && !IsGenerated(field))
            .Should().BeEmpty();

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute)) == true
        || member.Name.Contains('<', StringComparison.Ordinal) || member.DeclaringType?.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
        || (member as Type)?.Namespace?.StartsWith("System", StringComparison.Ordinal) == true;
}
