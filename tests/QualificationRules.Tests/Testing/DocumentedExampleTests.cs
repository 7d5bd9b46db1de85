using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.Testing;

/// <summary>The example of docs/testing.md compiles and passes: it is a file of these tests.</summary>
public sealed class DocumentedExampleTests
{
    [Fact]
    public void The_documented_example_is_the_one_that_is_run()
    {
        var document = Text("testing.md");

        document.Should().Contain($"```csharp\n{Text("ReminderTests.cs")}```\n", "tests/QualificationRules.Tests/Testing/ReminderTests.cs is the example of docs/testing.md, word for word");
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", file)).ReplaceLineEndings("\n");
}
