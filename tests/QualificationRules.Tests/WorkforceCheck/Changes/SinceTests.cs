using FluentAssertions;
using QualificationRules.Tests.WorkforceCheck.Pages;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Changes;

/// <summary>The options <c>--save</c> and <c>--since</c> of <c>check</c>. "Today" is 22 November 2026.</summary>
public sealed class SinceTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    private string Saved => Path.Combine(_directory.FullName, "saved.jsonl");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void The_table_says_on_top_what_changed()
    {
        Run.Of("check", Run.Data("trust.csv"), "--on", "2026-10-22", "--save", Saved).Error.Should().StartWith("This run is saved in \"");

        var table = Run.Of("", 1000, "check", Run.Data("trust.csv"), "--since", Saved).Out.ReplaceLineEndings("\n");

        table.Should().ContainAll(
            "What changed since 22 October 2026\n1 newly overdue, 1 can no longer be decided, 50 as before.\n",
            "Still in time -> Overdue. Time passed: Overdue since 22 November 2026.");
        table.IndexOf("What changed", StringComparison.Ordinal).Should().BeLessThan(table.IndexOf("Falls due by", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public void A_format_for_programs_has_them_on_standard_error(string format)
    {
        Run.Of("check", Run.Data("trust.csv"), "--on", "2026-10-22", "--save", Saved);

        var run = Run.Of("check", Run.Data("trust.csv"), "--since", Saved, "--format", format);

        run.Out.Should().Be(Run.Of("check", Run.Data("trust.csv"), "--format", format).Out);
        run.Error.ReplaceLineEndings("\n").Should().Contain(
            "What changed since 22 October 2026: 1 newly overdue, 1 can no longer be decided, 50 as before.\n"
            + "Newly overdue: G. Glover (T007), Dogwood Free School, line 8: Still in time -> Overdue. Time passed: Overdue since 22 November 2026.\n");
    }

    [Fact]
    public void The_page_has_them_before_its_sections()
    {
        Run.Of("check", Run.Data("trust.csv"), "--on", "2026-10-22", "--save", Saved);

        var page = ParsedPage.OfTrust("--since", Saved);

        page.QuerySelector("main > section h2")!.TextContent.Should().Be("What changed since 22 October 2026");
        page.QuerySelector("main > section > p")!.TextContent.Should().Be("1 newly overdue, 1 can no longer be decided, 50 as before.");
        page.QuerySelectorAll(".changes tbody tr").Select(row => string.Join("|", row.Children.Select(cell => cell.TextContent.Trim()))).Should().HaveCount(2)
            .And.StartWith("G. Glover Dogwood Free School, line 8|Newly overdue|Still in time -> Overdue. Time passed: Overdue since 22 November 2026.");
    }

    [Fact]
    public void With_one_section_alone_the_changes_of_others_and_who_has_left_are_counted()
    {
        const string Header = "Employee ID,Name,URN,Establishment Type,Training Complete,Role Start Date\n";
        const string B = "E2,B,900001,34,yes,2024-09-01\n";
        const string NotShown = "1 change not shown with --only, of other sections or of who has left";
        Run.Check($"{Header}E1,A,900001,34,yes,2024-09-01\n{B}", "--save", Saved);

        Since($"{Header}{B}").Should().Contain("1 left, 1 as before.");
        Since($"{Header}{B}", "--only", "later").Should().Contain($"1 as before, {NotShown}.", "A has left");
        Since($"{Header}E1,A,900001,34,yes,2020-09-01\n{B}", "--only", "later").Should().Contain($"1 as before, {NotShown}.", "A is overdue now");
        Since($"{Header}E1,A,900001,34,yes,2024-09-01\n{B}", "--only", "overdue").Should().Contain("0 as before").And.NotContain("not shown with --only", "nothing changed");

        string Since(string csv, params string[] only) => Run.CheckWide(csv, ["--since", Saved, .. only]).Out;
    }

    [Fact]
    public void One_file_may_be_compared_with_and_replaced_in_one_run()
    {
        Run.Of("check", Run.Data("trust.csv"), "--on", "2026-10-22", "--save", Saved);

        Run.Of("check", Run.Data("trust.csv"), "--since", Saved, "--save", Saved).Out.Should().Contain("1 newly overdue");
        Run.Of("check", Run.Data("trust.csv"), "--since", Saved).Out.Should().Contain("What changed since 22 November 2026").And.Contain("Nothing: 52 as before.");
    }

    [Fact]
    public void Filters_change_what_is_shown_and_not_what_is_saved()
    {
        Run.Of("check", Run.Data("trust.csv"), "--on", "2026-10-22", "--save", Saved);
        var all = File.ReadAllBytes(Saved);
        Run.Of("check", Run.Data("trust.csv"), "--on", "2026-10-22", "--save", Saved, "--only", "overdue", "--school", "beechwood", "--due-within", "7", "--sort", "name");
        File.ReadAllBytes(Saved).Should().Equal(all);

        Run.Of("check", Run.Data("trust.csv"), "--since", Saved, "--school", "dogwood").Out.Should().Contain("1 newly overdue, ").And.NotContain("can no longer be decided");
        Run.Of("check", Run.Data("trust.csv"), "--since", Saved, "--only", "undecided").Out.Should().Contain("1 can no longer be decided, ").And.NotContain("newly overdue");
    }

    [Theory]
    [InlineData("*is of the question senco-qualification; this run asks senco-appointment.", "--question", "senco-appointment")]
    [InlineData("*other readings (--prior-service literal --clock appointment --leap-day february28 --induction byRegulations)*", "--clock", "first")]
    [InlineData("*is as of 22 October 2026, which is later than the date asked about, 21 October 2026.", "--on", "2026-10-21")]
    public void What_cannot_be_compared_is_refused(string message, params string[] options)
    {
        Run.Of("check", Run.Data("trust.csv"), "--on", "2026-10-22", "--save", Saved);

        var run = Run.Of(["check", Run.Data("trust.csv"), "--since", Saved, .. options]);

        (run.Exit, run.Out).Should().Be((2, ""));
        run.Error.TrimEnd().Should().Match(message).And.NotContain("\n");
    }

    [Fact]
    public void The_file_is_its_owners_alone_and_replacing_it_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Run.Of("check", Run.Data("trust.csv"), "--save", Saved);
        File.GetUnixFileMode(Saved).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        File.SetUnixFileMode(Saved, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Run.Of("check", Run.Data("trust.csv"), "--save", Saved);
        File.GetUnixFileMode(Saved).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        _directory.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    [Theory]
    [InlineData("Employee ID,URN\n")]
    [InlineData("{\"id\":\"c1\"}\n")]
    public void What_is_no_saved_run_is_left_as_it_is(string there)
    {
        File.WriteAllText(Saved, there);

        var run = Run.Of("check", Run.Data("trust.csv"), "--save", Saved);

        (run.Exit, run.Out).Should().Be((2, ""));
        run.Error.TrimEnd().Should().EndWith("the file is there and is no saved run; give another name.");
        File.ReadAllText(Saved).Should().Be(there);
    }

    [Theory]
    [InlineData("missing/saved.jsonl", "*there is no such directory.")]
    [InlineData("", "*it is a directory; give a file.")]
    public void A_path_that_cannot_be_written_ends_the_run_before_the_report(string path, string message)
    {
        var run = Run.Of("check", Run.Data("trust.csv"), "--save", Path.Combine(_directory.FullName, path));

        (run.Exit, run.Out).Should().Be((2, ""));
        run.Error.TrimEnd().Should().Match(message).And.NotContain("\n");
    }

    [Fact]
    public void Rows_that_do_not_say_whose_they_are_are_not_compared_and_nobody_has_left_for_certain()
    {
        const string Header = "Employee ID,Name,URN,Establishment Type,Role Start Date\n";
        Run.Check($"{Header}E1,A,900001,34,2024-09-01\nE2,B,900001,34,2024-09-01\n", "--save", Saved);

        Run.CheckWide($"{Header}E1,A,900001,34,2024-09-01\n,B,900001,34,2024-09-01\n", "--since", Saved).Out.Should().ContainAll(
            "1 left, 1 as before, 1 not compared, without an Employee ID.", "Was: Facts missing. Or theirs is one of the rows of which it cannot be read whose they are.");
    }
}
