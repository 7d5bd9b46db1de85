using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Sorting;
using Xunit;

namespace QualificationRules.Tests.Registers.Streams;

/// <summary>Records are put in the order of their bytes, in memory or not.</summary>
public sealed class RecordSorterTests
{
    private const int Records = 3_000;

    [Theory]
    [InlineData(1_000_000, false, "all fit")]
    [InlineData(20_000, true, "a few runs")]
    [InlineData(200, true, "more runs than are merged at once")]
    [InlineData(1, true, "no record fits")]
    public void Records_come_in_the_order_of_their_bytes(int memory, bool isOnDisk, string because)
    {
        using var files = new TemporaryFiles();
        var random = new Random(1);
        List<byte[]> records = [.. Enumerable.Range(0, Records).Select(_ => Record(random))];
        using (var sorter = new RecordSorter(new(memory, files.Directory), CancellationToken.None))
        {
            records.ForEach(record => sorter.Add(record));

            files.All.Any().Should().Be(isOnDisk, because);
            sorter.Sorted().Select(record => Convert.ToHexString(record.Span)).Should().Equal(records.Select(Convert.ToHexString).Order(StringComparer.Ordinal), because);
            sorter.Sorted().Should().HaveCount(Records, "they can be read again");
        }

        files.All.Should().BeEmpty();
    }

    [Fact]
    public void A_temporary_file_is_its_owners_alone_and_is_not_found_by_name()
    {
        using var files = new TemporaryFiles();
        using (var file = new Workspace(1, files.Directory).CreateFile())
        {
            file.Write("Zo\u00EB"u8);
            files.All.Should().ContainSingle();
            if (!OperatingSystem.IsWindows())
            {
                files.Named.Should().BeEmpty();
                File.GetUnixFileMode(file.SafeFileHandle).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }

        files.Named.Concat(files.All).Should().BeEmpty();
    }

    [Fact]
    public void Without_room_for_a_temporary_file_it_is_told_where_and_what_to_do()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}");

        ((Action)(() => new Workspace(1, nowhere).CreateFile())).Should().Throw<UnreadableFileException>().WithMessage("What does not fit in memory goes to a temporary file in \"*, and that failed (*). Make room there, or name another directory in the environment variable T*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(2_000_000)]
    public void A_record_is_read_back_as_it_was_written(int count)
    {
        var written = new RecordWriter().Number(count).Count(count).Text("Zo\u00EB").Text("").Rest([1, 2]).Bytes.ToArray();

        var reader = new RecordReader(written);
        (reader.Number(), reader.Count(), reader.Text(), reader.Text()).Should().Be((count, count, "Zo\u00EB", ""));
        reader.Rest.ToArray().Should().Equal(1, 2);
    }

    /// <summary>Some are long, some begin as others do, and some are empty.</summary>
    private static byte[] Record(Random random)
    {
        var record = new byte[random.Next(8) switch { 0 => 0, 1 => random.Next(5_000), _ => random.Next(12) }];
        random.NextBytes(record);
        return record;
    }
}
