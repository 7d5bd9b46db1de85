using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Files;

/// <summary><c>check --out FILE</c> writes into the file what standard output would have had.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OutOptionTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public void In_any_format(string format)
    {
        string[] check = ["check", Run.Data("trust.csv"), "--format", format];
        var (file, printed) = (PathOf("report"), Run.Of(check));

        var run = Run.Of([.. check, "--out", file]);

        run.Out.Should().BeEmpty();
        run.Exit.Should().Be(printed.Exit);
        run.Error.Should().Be(printed.Error + $"The report is in \"{file}\"." + Environment.NewLine);
        File.ReadAllText(file).Should().Be(printed.Out.TrimStart('\uFEFF'));
    }

    [Fact]
    public void Rows_that_are_rejected_are_told_and_the_report_is_written_all_the_same()
    {
        var run = Run.Of("check", Run.Data("messy.csv"), "--format", "csv", "--out", PathOf("report"));

        run.Exit.Should().Be(1);
        run.Error.Should().Contain("line ");
        File.ReadAllText(PathOf("report")).Should().Contain("Rejected");
    }

    [Theory]
    [InlineData("report.html", "<!doctype html>")]
    [InlineData("report.HTM", "<!doctype html>")]
    [InlineData("report.csv", "\uFEFFLine,Employee ID,")]
    [InlineData("report.jsonl", "{\"id\":\"2\",")]
    [InlineData("report.xlsx", "PK")]
    [InlineData("report.txt", "Must the SENCO hold the award")]
    [InlineData("report", "Must the SENCO hold the award")]
    public void The_name_of_the_file_says_the_format_where_no_option_does(string name, string start)
    {
        Run.Of("check", Run.Data("trust.csv"), "--out", PathOf(name));

        System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(PathOf(name))).Should().StartWith(start);
    }

    [Fact]
    public void A_name_that_ends_otherwise_says_nothing_and_is_refused()
    {
        var run = Run.Of("check", Run.Data("trust.csv"), "--out", PathOf("report.pdf"));

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("is not clear from its name; say it with --format, or end the name with .html, .xlsx, .csv, .jsonl or .txt.");
        File.Exists(PathOf("report.pdf")).Should().BeFalse();
    }

    [Fact]
    public void An_option_says_the_format_before_the_name_does()
    {
        Run.Of("check", Run.Data("trust.csv"), "--format", "table", "--out", PathOf("report.html"));

        File.ReadAllText(PathOf("report.html")).Should().StartWith("Must the SENCO");
    }

    [Theory]
    [InlineData("--out")]
    [InlineData("--ics")]
    public void The_extract_and_the_other_files_that_are_read_are_left_as_they_are(string option)
    {
        var (extract, map) = (PathOf("staff.csv"), PathOf("map.txt"));
        File.Copy(Run.Data("trust.csv"), extract);
        File.WriteAllText(map, "Pay=\n");

        foreach (var path in new[] { extract, map })
        {
            var before = File.ReadAllText(path);
            var run = Run.Of("check", extract, "--map-file", map, option, path);

            run.Exit.Should().Be(2);
            run.Out.Should().BeEmpty();
            run.Error.Should().Contain("cannot be written: the run reads that file, or writes something else there");
            File.ReadAllText(path).Should().Be(before);
        }
    }

    [Fact]
    public void The_report_and_the_calendar_do_not_replace_each_other() =>
        Run.Of("check", Run.Data("trust.csv"), "--ics", PathOf("one"), "--out", PathOf("one")).Exit.Should().Be(2);

    [Fact]
    public void A_file_that_cannot_be_written_is_told_before_the_extract_is_read() =>
        Run.Of("check", "no-such-file.csv", "--out", "/dev/null").Error.Should().StartWith("The report \"/dev/null\" cannot be written: ");

    [Fact]
    public void A_template_is_its_owners_alone()
    {
        Run.Of("template", PathOf("staff.xlsx")).Exit.Should().Be(0);

        File.GetUnixFileMode(PathOf("staff.xlsx")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _directory.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    private string PathOf(string name) => Path.Combine(_directory.FullName, name);

}
