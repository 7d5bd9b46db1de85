using System.Text;
using FluentAssertions;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.Registers.Streams;

/// <summary>Lines of a report come in the order of the file.</summary>
public sealed class LinesInOrderTests
{
    [Fact]
    public void A_line_is_written_as_soon_as_none_before_it_can_come()
    {
        var written = new List<string>();
        using var lines = new LinesInOrder(new(10_000), line => written.Add(Encoding.UTF8.GetString(line)), CancellationToken.None);

        lines.Add(at: 5, first: 2, "five"u8);
        lines.Add(at: 3, first: 3, "three"u8);
        written.Should().BeEmpty("another line may be of line 3, and one of line 4 may come");

        lines.Add(at: 6, first: 6, "six"u8);
        written.Should().Equal("three", "five");

        lines.Complete();
        written.Should().Equal("three", "five", "six");
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(700)]
    [InlineData(1)]
    public void Lines_that_wait_for_others_are_put_in_order_in_memory_or_not(int memory)
    {
        using var files = new TemporaryFiles();
        var written = new List<int>();
        int[] order = [.. Enumerable.Range(1, 500)];
        new Random(1).Shuffle(order);
        using (var lines = new LinesInOrder(new(memory, files.Directory), line => written.Add(BitConverter.ToInt32(line)), CancellationToken.None))
        {
            foreach (var at in order)
            {
                lines.Add(at, first: 1, BitConverter.GetBytes(at));
            }

            lines.Complete();
        }

        written.Should().Equal(Enumerable.Range(1, 500));
        files.All.Should().BeEmpty();
    }
}
