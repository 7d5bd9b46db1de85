using FluentAssertions;
using WorkforceCheck.Calendar;
using QualificationRules.Registers;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>What becomes of the file that <c>check --ics</c> names.</summary>
public sealed class CalendarFileTests : IDisposable
{
    private const string Old = "BEGIN:VCALENDAR\r\nold\r\nEND:VCALENDAR\r\n";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData(null, "not there yet")]
    [InlineData("", "empty")]
    [InlineData(Old, "a calendar")]
    public void It_is_written(string? there, string because)
    {
        var file = FileOf(there);

        CalendarFile.Write(file, writer => writer.Write("new"));

        File.ReadAllBytes(file).Should().Equal("new"u8.ToArray(), because);
        _directory.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    [Theory]
    [InlineData("Employee ID,URN\n")]
    [InlineData("BEGIN:VCARD\r\n")]
    [InlineData("B")]
    public void What_is_no_calendar_is_left_as_it_is(string there)
    {
        var file = FileOf(there);

        var write = () => CalendarFile.Write(file, writer => writer.Write("new"));

        write.Should().Throw<UnreadableFileException>().WithMessage("*is no calendar; give another name.");
        File.ReadAllText(file).Should().Be(there);
    }

    [Fact]
    public void A_run_that_breaks_off_leaves_the_old_calendar_and_nothing_beside_it()
    {
        var file = FileOf(Old);

        var write = () => CalendarFile.Write(file, writer =>
        {
            writer.Write("half");
            writer.Flush();
            throw new IOException("The disk is full.");
        });

        write.Should().Throw<UnreadableFileException>().WithMessage("The calendar * cannot be written: The disk is full.");
        File.ReadAllText(file).Should().Be(Old);
        _directory.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    [Fact]
    public void A_link_is_followed()
    {
        var (file, link) = (FileOf(Old), Path.Combine(_directory.FullName, "link.ics"));
        File.CreateSymbolicLink(link, file);

        CalendarFile.Write(link, writer => writer.Write("new"));

        File.ReadAllText(file).Should().Be("new");
        new FileInfo(link).LinkTarget.Should().Be(file);
    }

    [Theory]
    [InlineData("missing/trust.ics", "*there is no such directory.")]
    [InlineData("", "*it is a directory; give a file.")]
    public void A_path_that_cannot_be_written_ends_the_run_before_the_report(string path, string message)
    {
        var run = Run.Of("check", Run.Data("trust.csv"), "--ics", Path.Combine(_directory.FullName, path));

        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.TrimEnd().Should().StartWith("The calendar \"").And.Match(message).And.NotContain("\n");
    }

    [Fact]
    public void The_extract_is_not_overwritten()
    {
        var file = FileOf("Employee ID,URN,Establishment Type,Role Start Date\nE1,900001,34,2024-09-01\n");

        Run.Of("check", file, "--ics", file).Exit.Should().Be(2);

        File.ReadAllText(file).Should().StartWith("Employee ID");
    }

    private string FileOf(string? content)
    {
        var file = Path.Combine(_directory.FullName, "trust.ics");
        if (content is not null)
        {
            File.WriteAllText(file, content);
        }

        return file;
    }
}
