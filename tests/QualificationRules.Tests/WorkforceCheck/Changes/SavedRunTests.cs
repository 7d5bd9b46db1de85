using System.Text;
using System.Text.Json;
using FluentAssertions;
using QualificationRules.Questions;
using QualificationRules.Registers;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Changes;

/// <summary>What is refused in the place of a saved run, and where.</summary>
public sealed class SavedRunTests
{
    private static readonly CheckReport Report = Kept.Report($"{Kept.Header}E1,A,900001,S,34,2023-09-01,,,,,,,,,,,\nE2,B,900001,S,34,soon,,,,,,,,,,,\n", Kept.Day("2026-10-22"));

    [Fact]
    public void Every_change_of_a_single_byte_is_found()
    {
        var file = Kept.File(Report);
        for (var at = 0; at < file.Length - 1; at++)
        {
            var damaged = file.ToArray();
            damaged[at] ^= 1;
            Opening(damaged).Should().Throw<UnreadableFileException>("of byte {0}", at).WithMessage("The saved run \"saved.jsonl\" cannot be compared with: *");
        }
    }

    [Fact]
    public void A_file_that_has_lost_its_end_is_found()
    {
        var file = Kept.File(Report);
        for (var length = 0; length < file.Length - 1; length++)
        {
            Opening(file[..length]).Should().Throw<UnreadableFileException>("of {0} bytes", length);
        }
    }

    [Theory]
    [InlineData("", "*it is no saved run; give a file that check --save has written.")]
    [InlineData("Employee ID,URN\n", "*it is no saved run; *")]
    [InlineData("{\"id\":\"c1\"}\n", "*it is no saved run; *")]
    [InlineData("[1]\n", "*it is no saved run; *")]
    [InlineData("{\"savedRun\":2}\n", "*a later version of this program has saved it (format 2; this one reads 1).")]
    [InlineData("{\"savedRun\":1}\n", "*line 1: it was damaged or changed after it was written.")]
    [InlineData("{\"savedRun\":\"x\"}\n", "*it is no saved run; *")]
    public void What_is_no_saved_run_is_refused(string file, string message) => Opening(Encoding.UTF8.GetBytes(file)).Should().Throw<UnreadableFileException>().WithMessage(message);

    [Fact]
    public void The_line_at_fault_is_named()
    {
        var lines = Encoding.UTF8.GetString(Kept.File(Report)).TrimEnd('\n').Split('\n');

        Opening([lines[0], lines[1].Replace("2023-09-01", "2023-09-02", StringComparison.Ordinal), lines[2], lines[3]]).Should().Throw<UnreadableFileException>().WithMessage("*line 2: it was damaged or changed after it was written.");
        Opening([lines[0], lines[1], lines[3]]).Should().Throw<UnreadableFileException>().WithMessage("*line 3: lines were taken away or put in: it ends a file of 2 rows, and stands after 1.");
        Opening([lines[0], lines[1], lines[2]]).Should().Throw<UnreadableFileException>().WithMessage("*line 3: the rest of the file is missing after it.");
        Opening([.. lines, lines[1]]).Should().Throw<UnreadableFileException>().WithMessage("*line 4: lines were taken away or put in*");
    }

    [Fact]
    public void A_line_that_somebody_made_is_refused_and_nothing_breaks()
    {
        string[] lines = Encoding.UTF8.GetString(Kept.File(Report)).TrimEnd('\n').Split('\n');
        string[] made =
        [
            Sealed(writer => writer.WriteString("name", "A")),
            Sealed(writer => writer.WriteNumber("employeeId", 1)),
            Sealed(writer => writer.WriteString("employeeId", "E1")),
            Sealed(writer => writer.WriteString("entries", "2")),
            Resealed(lines[1], "\"posts\":[\"SENCO at 900001 from 2023-09-01\"]", "\"posts\":[]"),
            Resealed(lines[1], "\"posts\":[\"SENCO", "\"posts\":[\"head"),
            Resealed(lines[1], "\"on\":\"2026-10-22\"", "\"on\":\"2026-10-21\""),
            Resealed(lines[1], "\"outcome\":\"notSatisfied\"", "\"outcome\":\"3\""),
            Resealed(lines[1], "\"deadline\":\"", "\"deadline\":\"x"),
            Resealed(lines[1], "\"role\":\"senco\"", "\"role\":\"cook\""),
        ];

        foreach (var line in made)
        {
            var read = () =>
            {
                var run = Kept.Open(Encoding.UTF8.GetBytes(string.Join('\n', lines[0], line, lines[2], lines[3])));
                _ = run.NotTaken.ToList();
            };
            read.Should().Throw<UnreadableFileException>("of {0}", line).WithMessage("*line 2: it is no row of a saved run.");
        }
    }

    [Theory]
    [InlineData("unknown,,,", "a post's end")]
    [InlineData(",unknown,,", "the day of an appointment")]
    [InlineData(",,2014-03-01,unknown", "the end of a membership")]
    public void What_the_wire_format_cannot_leave_open_is_saved_as_not_known(string cells, string because)
    {
        const string Header = "Employee ID,URN,Establishment Type,Role,Role Start Date,Role End Date,Appointed Date,QTLS From,QTLS Until\n";
        var report = Reported.Of($"{Header}E1,900001,1,Headteacher,2009-09-01,{cells}\n", Question.HeadshipQualification, Kept.Day("2010-10-01"));
        var file = Kept.File(report);

        Encoding.UTF8.GetString(file).Should().NotContain("\"notKnown\":[]", because);
        Kept.Open(file).NotTaken.Single().Record.Should().Be(NamedPosts.Of(Kept.Entries(report).Single().Record!).Record, because);
    }

    [Fact]
    public void A_line_longer_than_any_is_refused() =>
        Opening([.. Kept.File(Report)[..^1], (byte)'\n', .. new byte[LineReader.LongestLine + 100]]).Should().Throw<UnreadableFileException>();

    [Fact]
    public void Rows_of_a_person_are_found_whatever_the_case_of_the_id_and_each_once()
    {
        var run = Kept.Open(Kept.File(Report));

        run.Take("e1").Should().ContainSingle().Which.Name.Should().Be("A");
        run.Take("E1").Should().BeEmpty();
        run.Take("E3").Should().BeEmpty();
        run.NotTaken.Should().ContainSingle().Which.EmployeeId.Should().Be("E2");
    }

    private static string Sealed(Action<Utf8JsonWriter> properties)
    {
        using var stream = new MemoryStream();
        SealedLine.Write(stream, properties);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
    }

    private static string Resealed(string line, string old, string now)
    {
        line.Should().Contain(old);
        using var changed = JsonDocument.Parse(line.Replace(old, now, StringComparison.Ordinal));
        return Sealed(writer =>
        {
            foreach (var property in changed.RootElement.EnumerateObject().Skip(1))
            {
                property.WriteTo(writer);
            }
        });
    }

    private static Action Opening(string[] lines) => Opening(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + '\n'))));

    private static Action Opening(byte[] file) => () => Kept.Open(file);
}
