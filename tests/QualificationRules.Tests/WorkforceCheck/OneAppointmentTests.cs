using FluentAssertions;
using QualificationRules.Tests.Registers;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>Rows that are one appointment are reported once, and where that is open the report asks. "Today" is 22 November 2026.</summary>
public sealed class OneAppointmentTests
{
    private const string Header = "Employee ID,Name,URN,Establishment Type,Role Start Date,Role End Date,Continues From,Teaches At School,NASENCO Award Date,NPQ Award Date\n";
    private const string Academy = "Did the school become an academy or merge on 1 April 2024, or did they move? In Continues From on line 3 write the URN, Post ID or line of the earlier post (line 2) if it went on, or new if they moved.";
    private const string Break = "Was this a new appointment on 1 September 2023, or did they go on from the post that ended on 21 July 2023? In Continues From on line 3 write the URN, Post ID or line of the earlier post (line 2) if it went on, or new if it was a new appointment.";

    [Theory]
    [InlineData("900001,34,2020-09-01,2022-08-31,,,,", "900001,34,2022-09-01,,,,,", "since 1 September 2020: same school (lines 2 and 3).", "another contract")]
    [InlineData("900001,34,2020-09-01,,,,,", "900001,34,2022-09-01,,,,,", "since 1 September 2020: same school (lines 2 and 3).", "two contracts at once")]
    [InlineData("900008,1,2020-09-01,2022-08-31,,,,", "900001,34,2022-09-01,,900008,,,", "since 1 September 2020: the record says so (lines 2 and 3).", "Continues From")]
    public void Rows_that_are_one_appointment_are_one_line(string first, string second, string words, string because)
    {
        var run = Run.Check($"{Header}E1,A,{first}\nE1,A,{second}\n", "--format", "csv");

        Answers.Of(run).Should().Be("E1 Overdue 2023-09-01", because);
        run.Out.Should().Contain($"\n3,E1,A,900001,").And.Contain($"2 rows taken as one appointment {words}");
        Run.Check($"{Header}E1,A,{first}\nE1,A,{second}\n").Out.Should().Contain(" 1  overdue").And.Contain(" 2  rows in the file: 1 above, 1 taken as one appointment with another");
    }

    [Fact]
    public void With_a_second_post_that_is_not_linked_there_are_two_lines() =>
        Answers.Of(Run.Check($"{Header}E1,A,900001,34,2020-09-01,,,,,\nE1,A,900001,34,2021-09-01,,,,,\nE1,A,900002,1,2024-09-01,,,,,\n", "--format", "csv"))
            .Should().Be("E1 Overdue 2023-09-01; E1 Exempt ");

    [Fact]
    public void A_row_that_has_not_begun_is_a_line_of_its_own() =>
        Answers.Of(Run.Check($"{Header}E1,A,900001,34,2020-09-01,2027-08-31,,,,\nE1,A,900001,34,2027-09-01,,,,,\n", "--format", "csv"))
            .Should().Be("E1 Overdue 2023-09-01; E1 Rule does not apply ");

    [Fact]
    public void Other_commands_take_them_together_too()
    {
        const string Csv = $"{Header}E1,A,900001,34,2020-09-01,2022-08-31,,,,\nE1,A,900001,34,2022-09-01,,,,,\n";

        Run.Check(Csv, "--format", "jsonl").Out.Should().StartWith("{\"id\":\"3\"").And.Contain("\"appointmentRows\":[{\"id\":\"line 3\",\"goesOnFrom\":\"line 2\",\"by\":\"sameSchool\"}]");
        Run.OnFile(System.Text.Encoding.UTF8.GetBytes(Csv), file => Run.Of("cases", file)).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle()
            .Which.Should().StartWith("{\"id\":\"E1\",").And.Contain("\"appointment\":\"line 3\"");
        Run.OnFile(System.Text.Encoding.UTF8.GetBytes(Csv), file => Run.Of("explain", file, "--id", "E1")).Out
            .Should().StartWith("E1: Overdue").And.Contain("Rows taken as one appointment").And.Contain("- line 3 goes on from line 2: same school");
    }

    [Fact]
    public void Cases_write_what_is_known_of_schools_and_of_a_new_appointment()
    {
        const string Csv = "Employee ID,URN,Role,Role Start Date,Role End Date,Continues From,NASENCO Award Date,NPQ Award Date\nE1,900008,SENCO,2020-09-01,2022-08-31,,,\nE1,900001,SENCO,2024-04-01,,new,,\n";
        var cases = Run.OnFile(System.Text.Encoding.UTF8.GetBytes(Csv), file => Run.Of("cases", file, "--gias", Sample.Path("gias.csv"), "--gias-links", Sample.Path("gias-links.csv")));

        cases.Exit.Should().Be(0, cases.Error);
        cases.Out.Should().Contain("\"openedOn\":\"2024-04-01\"").And.Contain("\"predecessors\":[\"900008\"]").And.Contain("\"continues\":null");
        Run.Of(cases.Out, 160, "evaluate").Exit.Should().Be(0);
    }

    [Theory]
    [InlineData("900008,1,2022-04-25,2024-03-31,,,,", "900001,34,2024-04-01,,,,,", Academy)]
    [InlineData("900001,34,2020-09-01,2023-07-21,,,,", "900001,34,2023-09-01,,,,,", Break)]
    public void Where_it_is_open_the_report_asks(string first, string second, string question)
    {
        var csv = $"{Header}E1,A,{first}\nE1,A,{second}\n";

        Run.Check(csv, "--format", "csv").Out.Should().Contain($",Facts missing,").And.Contain($"\"{question.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        Run.Check(csv, "--format", "jsonl").Error.Should().Contain($"Check the record, line 3: {question}");
        Flat(Run.OnFile(System.Text.Encoding.UTF8.GetBytes(csv), file => Run.Of("", 200, "explain", file, "--id", "E1"))).Should().Contain("line 3 may go on from line 2: that is open").And.Contain(question);
    }

    [Theory]
    [InlineData("900001,34,2020-09-01,2023-07-21,,,2022-07-01,", "900001,34,2023-09-01,,,,,", Break, "the link is open and decides nothing")]
    [InlineData("900001,34,2020-09-01,,,,2022-07-01,", "900001,34,2023-09-01,,,,,", "was held up to the later one from 1 September 2023: the record gives it no end. The column is Role End Date (line 2).", "the earlier row never ended")]
    [InlineData("900001,34,2020-09-01,,,,,", "900002,1,2023-09-01,,,,,", "and its time counts as earlier service. The column is Role End Date (line 2).", "the earlier post elsewhere never ended, and excuses")]
    [InlineData("900001,34,1950-09-01,,,,2022-07-01,", "900002,1,2015,2016,,,,", "it would have been held for more than sixty years. The column is Role Start Date.", "longer than a life")]
    [InlineData("900001,34,2020-09-01,,,,1995-01-01,", "900002,1,2015,2016,,,,", "the award exists only since 1 September 2009", "NASENCO before it existed")]
    [InlineData("900001,34,2020-09-01,,,,,2025-09-01", "900002,1,2015,2016,,,,", "but no course can have ended before 1 March 2026. The column is NPQ Award Date.", "NPQ before one can have ended")]
    public void Checks_of_the_record_are_in_every_report(string first, string second, string check, string because)
    {
        var csv = $"{Header}E1,A,{first}\nE1,A,{second}\n";

        Flat(Run.OnFile(System.Text.Encoding.UTF8.GetBytes(csv), file => Run.Of("", 500, "check", file))).Should().Contain(check, because);
        Run.Check(csv, "--format", "csv").Out.Replace("\"\"", "\"", StringComparison.Ordinal).Should().Contain(check, because);
        Run.Check(csv, "--format", "jsonl").Error.Should().Contain(check, because);
        Flat(Run.OnFile(System.Text.Encoding.UTF8.GetBytes(csv), file => Run.Of("explain", file, "--id", "E1"))).Should().Contain("Check the record").And.Contain(check, because);
    }

    [Theory]
    [InlineData(",", true, "nobody has said whether it is listed")]
    [InlineData(",yes", false, "somebody has")]
    [InlineData("A College,", false, "the provider is named")]
    public void The_provider_of_an_NPQ_that_nobody_named_is_to_be_checked_and_the_column_that_decides_is_named(string cells, bool isAsked, string because)
    {
        var table = Run.CheckWide($"Employee ID,Name,URN,Establishment Type,Role Start Date,NASENCO Award Date,NPQ Start Date,NPQ Completion Date,NPQ Award Date,NPQ Provider,NPQ Provider Listed\nE1,A,900001,34,2020-09-01,,2024-10-01,2026-04-30,2026-06-01,{cells}\n").Out;

        table.Should().Contain("1 Holds it");
        table.Contains("the record does not name it. Write yes or no in NPQ Provider Listed, which decides; blank is taken as yes.", StringComparison.Ordinal).Should().Be(isAsked, because);
        table.Contains("Schedule A1", StringComparison.Ordinal).Should().Be(isAsked, because);
    }

    /// <summary>The post at a special school, on line 2, is no service, and is not the one to end.</summary>
    [Fact]
    public void Each_post_that_never_ended_is_named_with_its_own_line()
    {
        var error = Run.Check($"{Header}E1,A,900009,44,2018-09-01,,,,,\nE1,A,900002,1,2019-09-01,,,,,\nE1,A,900003,1,2020-09-01,,,,,\nE1,A,900001,34,2023-09-01,,,,,\n", "--format", "jsonl").Error;

        error.Should().Contain("Check the record, line 5: Check that they are still SENCO in the post from 1 September 2019: the record gives it no end, and its time counts as earlier service. The column is Role End Date (line 3).")
            .And.Contain("Check the record, line 5: Check that they are still SENCO in the post from 1 September 2020: the record gives it no end, and its time counts as earlier service. The column is Role End Date (line 4).");
    }

    [Fact]
    public void Beside_something_to_do_the_check_stands_below_the_table() =>
        Run.Check($"{Header}E1,A,900001,34,2015-09-01,2016-03-31,,,,\nE1,A,900001,34,2016-09-01,,,,,\n").Out
            .Should().Contain("Start the NPQ for SENCOs").And.Contain("Check the record: ").And.Contain("  A (line 3): Was this a new appointment on 1 September 2016, or did they go on");

    [Fact]
    public void Where_the_law_is_open_no_fact_is_asked_for()
    {
        const string Csv = "Employee ID,URN,Establishment Type,Role,Role Start Date,Teaches At School,QTS Date,Induction Status,NASENCO Award Date\nE1,900001,34,SENCO,2024-09-01,yes,2015-09-01,In Progress,\n";

        var run = Run.Check(Csv, "--question", "senco-appointment", "--format", "csv");

        run.Out.Should().Contain(",Undecided,").And.Contain("the law, not a fact, is open").And.NotContain("Fill in");
        Run.Check(Csv, "--question", "senco-appointment", "--on", "2026-08-31", "--format", "csv").Out.Should().Contain(",May be SENCO,").And.Contain("(--induction everySenco): May not be SENCO");
        Run.Check(Csv, "--question", "senco-appointment", "--on", "2026-08-31", "--induction", "everySenco", "--format", "csv").Out.Should().Contain(",May not be SENCO,");
    }

    [Fact]
    public void Without_a_type_the_column_and_the_register_are_named() =>
        Run.Check("Employee ID,URN,Role,Role Start Date,NASENCO Award Date,NPQ Award Date\nE1,900001,SENCO,2020-09-01,,\n", "--format", "csv").Out
            .Should().Contain(",Facts missing,").And.Contain("Fill in: Establishment Type (or give the schools' register, --gias).");

    [Fact]
    public void When_a_place_was_accepted_is_not_asked_beside_the_dates_of_the_course() =>
        Run.Check("Employee ID,URN,Establishment Type,Role Start Date,NASENCO Award Date\nE1,900001,34,2024-09-01,\n", "--format", "csv").Out
            .Should().Contain("NPQ Award Date").And.NotContain("place on the");

    private static string Flat(Run run) => string.Join(' ', run.Out.Split((char[])[' ', '\r', '\n', '|'], StringSplitOptions.RemoveEmptyEntries));
}
