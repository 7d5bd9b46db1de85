using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.Documents;

/// <summary>Every C# block of the documentation compiles, and prints the text that stands below it.</summary>
public sealed class DocumentedCodeTests
{
    public static TheoryData<string, int> Blocks()
    {
        var blocks = new TheoryData<string, int>();
        foreach (var block in DocumentedCode.All)
        {
            blocks.Add(block.Document, block.Line);
        }

        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task A_block_compiles_and_prints_what_the_text_says(string document, int line)
    {
        var block = DocumentedCode.All.Single(block => (block.Document, block.Line) == (document, line));
        var program = CompiledProgram.Of(block.Code);

        program.Errors.Should().BeEmpty($"{document} line {line} is code that readers copy");
        if (block.Prints is { } text)
        {
            (await program.RunAsync()).Should().Be(text, $"{document} line {line} says so");
        }
    }

    [Fact]
    public void The_documents_have_blocks_that_are_run() => DocumentedCode.All.Count(block => block.Prints is not null).Should().BeGreaterThan(4);
}
