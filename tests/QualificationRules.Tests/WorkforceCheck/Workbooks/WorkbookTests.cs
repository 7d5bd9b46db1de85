using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using FluentAssertions;
using NodaTime;
using QualificationRules.Tests.WorkforceCheck.Changes;
using Spectre.Console;
using WorkforceCheck.Commands;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Workbooks;

/// <summary><c>check --format xlsx</c>. "Today" is 22 November 2026, which is day 46348 of a spreadsheet.</summary>
public sealed class WorkbookTests
{
    private const string Header = "Employee ID,Name,URN,School,Establishment Type,Role Start Date,NASENCO Start Date,NASENCO Award Date,NPQ Start Date,NPQ Award Date\n";

    private static readonly string[] Sections = ["Falls due", "Overdue", "Cannot be decided", "In time", "Nothing to do"];

    [Theory]
    [InlineData("senco-qualification", "2026-11-22")]
    [InlineData("senco-appointment", "2026-11-22")]
    [InlineData("senco-transition", "2026-11-22")]
    [InlineData("headship-qualification", "2010-10-01")]
    public void The_workbook_is_valid_and_has_every_row_once(string question, string on)
    {
        var (bytes, _) = Check(File.ReadAllBytes(Run.Data("trust.csv")), "--question", question, "--on", on);
        var book = Book.Of(bytes);

        book.Errors.Should().BeEmpty();
        book.Sheets.Select(sheet => sheet.Name).Should().HaveCount(6).And.StartWith("Summary");
        var lines = book.Sheets.Skip(1).SelectMany(sheet => book.Texts(sheet.Name).Skip(1).Select(row => row[5])).ToList();
        lines.Should().OnlyHaveUniqueItems();
        lines.Count.Should().Be(Run.Of("check", Run.Data("trust.csv"), "--question", question, "--on", on, "--format", "jsonl").Out.Count(c => c == '\n'));
    }

    [Fact]
    public void A_section_is_a_sheet_with_all_that_is_told_of_a_row()
    {
        var book = Book.Of(Check($"{Header}0042,A. Archer,900001,Ashbrook,34,2024-03-01,,,,\n").Bytes);

        book.Sheets.Select(sheet => sheet.Name).Should().Equal(["Summary", .. Sections]);
        book.Texts("Falls due")[0].Should().Equal(
            "Person", "Employee ID", "School", "URN", "Trust", "Line", "Outcome", "Due by", "In how many days", "What to do next", "Why", "Authority", "Read two ways", "Check the record", "Notes");
        var row = book.Texts("Falls due")[1];
        row[..9].Should().Equal("A. Archer", "0042", "Ashbrook", "900001", "", "2", "Still in time", "46447", "99");
        row[9].Should().StartWith("Start the NPQ for SENCOs");
        row[10].Should().NotBeEmpty();
        row[11].Should().Contain("SI 2014/1530 reg 49");
    }

    [Fact]
    public void That_a_file_has_no_column_for_either_award_stands_directly_below_the_counts()
    {
        var rows = Book.Of(Check("Employee ID,URN,Establishment Type,Role,Role Start Date\nE1,900001,34,SENCO,2020-09-01\n").Bytes).Texts("Summary").ToList();

        rows[rows.FindIndex(row => row.Length > 0 && row[0].StartsWith("Rows of another role", StringComparison.Ordinal)) + 1][0].Should().StartWith("This file has no column for either award.");
    }

    [Fact]
    public void A_day_is_a_day_a_number_a_number_and_all_else_is_text()
    {
        var book = Book.Of(Check($"{Header}0042,A. Archer,900001,Ashbrook,34,2024-03-01,,,,\n").Bytes);

        var row = book.Rows("Falls due")[1];
        book.Formats[(int)row[7].StyleIndex!.Value].NumberFormatId!.Value.Should().Be(164, "the format of our own, d mmm yyyy");
        row.Index().Where(cell => cell.Item.InnerText.Length > 0 && cell.Item.DataType is null).Select(cell => cell.Index).Should().Equal([5, 7, 8], "Line, Due by and In how many days");
        book.Sheets.SelectMany(sheet => sheet.Sheet.Descendants<CellFormula>()).Should().BeEmpty();
    }

    [Fact]
    public void The_header_stays_in_sight_is_bold_and_filters()
    {
        var book = Book.Of(Check(File.ReadAllBytes(Run.Data("trust.csv"))).Bytes);

        foreach (var name in Sections)
        {
            book.Sheet(name).Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
            book.Sheet(name).Descendants<AutoFilter>().Single().Reference!.Value.Should().Be($"A1:O{book.Rows(name).Count}");
            book.Rows(name)[0].Should().OnlyContain(cell => book.Formats[(int)cell.StyleIndex!.Value].FontId!.Value == 1);
        }
    }

    [Fact]
    public void The_summary_says_what_was_asked_and_counts()
    {
        var rows = Book.Of(Check(File.ReadAllBytes(Run.Data("trust.csv")), "--school", "900002").Bytes).Texts("Summary").Select(row => string.Join('|', row)).ToList();

        rows.Should().ContainInOrder(
            "Must the SENCO hold the award, and do they?", "As of|46348", "Shown only: --school 900002", "Section|Rows|Sheet", "Overdue|2|Overdue|", "By school|URN|Falls due|Overdue|Cannot be decided|In time|Nothing to do",
            "Beechwood Academy|900002|0|2|2|0|4");
    }

    [Fact]
    public void What_changed_is_a_sheet_of_its_own()
    {
        var after = Kept.Report($"{Kept.Header}E1,A,900001,S,34,2023-11-20,,,,,,,,,,,\n", Kept.Day("2026-11-22"));
        var changes = Kept.Compare(Kept.File(Kept.Report($"{Kept.Header}E1,A,900001,S,34,2023-11-20,,,,,,,,,,,\n", Kept.Day("2026-10-22"))), after);

        var book = Written(after, changes, new ReportOptions());

        book.Errors.Should().BeEmpty();
        book.Sheets[1].Name.Should().Be("What changed");
        book.Texts("What changed").Select(row => string.Join('|', row)).Should().Equal(
            "What|Person|Employee ID|School|URN|Line|Before|Now|Why", "Newly overdue|A|E1|S|900001|2|Still in time|Overdue|Time passed: Overdue since 21 November 2026.");
    }

    [Fact]
    public void A_sheet_that_is_full_says_how_many_are_left_and_where_they_are()
    {
        var report = Kept.Report(Kept.Header + string.Concat(Enumerable.Range(0, 5).Select(at => $"E{at},A,900001,S,34,2020-09-01,,,,,,,,,,,\n")), Kept.Day("2026-11-22"));

        var book = Written(report, null, new ReportOptions { MostShown = 3 });

        book.Errors.Should().BeEmpty();
        book.Rows("Overdue").Should().HaveCount(6);
        book.Texts("Overdue")[^1].Should().ContainSingle().Which.Should().StartWith("2 more are not in this workbook").And.EndWith("--format csv has them all.");
        book.Sheet("Overdue").Descendants<AutoFilter>().Single().Reference!.Value.Should().Be("A1:O4");
        book.Texts("Summary").Should().Contain(row => row.Length > 3 && row[0] == "Overdue" && row[1] == "5" && row[3].StartsWith("2 more are not", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var csv = File.ReadAllBytes(Run.Data("trust.csv"));

        Check(csv).Bytes.Should().Equal(Check(csv).Bytes);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("\"+1,2\"", "'+1,2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2", "'-2")]
    [InlineData("A=B", "A=B")]
    public void What_a_spreadsheet_would_run_is_text_also_after_it_was_saved_as_csv(string cell, string text) =>
        Book.Of(Check($"{Header}E1,{cell},900001,S,34,2020-09-01,,,,\n").Bytes).Texts("Overdue")[1][0].Should().Be(text);

    [Fact]
    public async Task It_is_not_written_to_a_screen()
    {
        using var stdout = new MemoryStream();
        await using var error = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new Screen() });

        var exit = await CommandLine.RunAsync(["check", Run.Data("trust.csv"), "--format", "xlsx"], new(Stream.Null, stdout, console, error, () => new LocalDate(2026, 11, 22)));

        (exit, stdout.Length).Should().Be((2, 0));
        error.ToString().TrimEnd().Should().Be("A workbook is no text for a screen: redirect it (> report.xlsx), or name a file (--out report.xlsx).");
    }

    private static Book Written(CheckReport report, ChangeReport? changes, ReportOptions options)
    {
        using var stream = new MemoryStream();
        WorkbookReport.Write(ActionReport.Of(report.Question, report.On, "staff.csv", options, report.Items(options.DueWithin)), report, changes, stream);
        return Book.Of(stream.ToArray());
    }

    private static (byte[] Bytes, string Error) Check(string csv, params string[] options) => Check(Encoding.UTF8.GetBytes(csv), options);

    private static (byte[] Bytes, string Error) Check(byte[] csv, params string[] options)
    {
        using var stdin = new MemoryStream(csv);
        using var stdout = new MemoryStream();
        using var error = new StringWriter();
        var exit = CommandLine.RunAsync(["check", "-", "--format", "xlsx", .. options], new(stdin, stdout, Terminal.ToFile(stdout), error, () => new LocalDate(2026, 11, 22))).GetAwaiter().GetResult();
        exit.Should().Be(0, error.ToString());
        return (stdout.ToArray(), error.ToString());
    }

    private sealed class Screen : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = TextWriter.Null;

        public bool IsTerminal => true;

        public int Width => 80;

        public int Height => 25;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
