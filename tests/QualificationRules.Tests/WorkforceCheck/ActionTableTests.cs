using System.Globalization;
using System.Text;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>The table of <c>check</c>: sections by what is to be done. "Today" is 22 November 2026.</summary>
public sealed class ActionTableTests
{
    private const string Header = "Employee ID,Name,URN,School,Establishment Type,Role Start Date,NASENCO Start Date,NASENCO Award Date,NPQ Start Date,NPQ Award Date\n";

    [Theory]
    [InlineData("2023-11-21", "Overdue (1)", "21 Nov 2026", "yesterday", "the deadline was the day before")]
    [InlineData("2023-11-22", "Falls due by 22 March 2027 (1)", "22 Nov 2026", "today", "the deadline is the day asked about")]
    [InlineData("2023-11-23", "Falls due by 22 March 2027 (1)", "23 Nov 2026", "tomorrow", "the deadline is the day after")]
    [InlineData("2024-03-22", "Falls due by 22 March 2027 (1)", "22 Mar 2027", "in 120 days", "the last day that is near")]
    [InlineData("2024-03-23", "In time, due later (1)", "23 Mar 2027", "in 4 months", "the first day that is not")]
    [InlineData("2025-01-06", "In time, due later (1)", "6 Jan 2028", "in 13 months", "whole months only")]
    [InlineData("2026-11-22", "In time, due later (1)", "22 Nov 2029", "in 3 years", "whole years beyond 23 months")]
    [InlineData("2023-07-25", "Overdue (1)", "25 Jul 2026", "120 days ago", "days up to 120")]
    [InlineData("2023-07-24", "Overdue (1)", "24 Jul 2026", "3 months ago", "months beyond")]
    public void A_deadline_decides_the_section(string from, string section, string day, string when, string because) =>
        Run.CheckWide($"{Header}E1,A,900001,S,34,{from},,,,\n").Out.Should().ContainAll([section, $" {day} ", when], because);

    [Theory]
    [InlineData("2025-09-01,,,,", "2024-09-02,,,,", "2  in time, due later, 1 of them no longer likely to make it", "a course begun now cannot end by September 2027, but by September 2028")]
    [InlineData("2024-09-02,,,,", "2024-09-02,,,2026-04-01,none", "2  in time, due later, all of them no longer likely to make it", "a course under way since April 2026 cannot end by then either")]
    [InlineData("2026-02-02,,,,", "2025-09-01,,,,", "2  in time, due later\n", "both can")]
    public void Of_those_in_time_it_is_counted_who_is_no_longer_likely_to_make_it(string one, string other, string count, string because) =>
        Run.CheckWide($"{Header}E1,A,900001,S,34,{one}\nE2,B,900002,S,34,{other}\n").Out.Replace(" \n", "\n", StringComparison.Ordinal).Should().Contain(count, because);

    [Fact]
    public void Of_what_is_overdue_the_day_is_said_to_be_the_last_one_and_not_the_first_of_the_breach() =>
        Run.CheckWide($"{Header}E1,A,900001,S,34,2023-11-21,,,,\n").Out.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => !line.StartsWith("Overdue", StringComparison.Ordinal)).Skip(1).Take(3).Select(line => line[31..46].Trim())
            .Should().Equal("last day", "21 Nov 2026", "yesterday");

    [Theory]
    [InlineData("100", "In time, due later (1)")]
    [InlineData("101", "Falls due by 3 March 2027 (1)")]
    public void How_near_is_near_can_be_chosen(string days, string section) =>
        Run.CheckWide($"{Header}E1,A,900001,S,34,2024-03-03,,,,\n", "--due-within", days).Out.Should().Contain(section);

    [Theory]
    [InlineData("2020-09-01,,unknown,,", "Cannot be decided yet (1)", "Facts missing")]
    [InlineData("2020-09-01,2018-01-01,2019-01-01,,", "1  nothing to do: ", "1 Holds it")]
    [InlineData("2007-09-01,,,,", "1  nothing to do: ", "1 Exempt")]
    [InlineData("2007-09-01,,unknown,,", "1  nothing to do: ", "1 Exempt or Holds it")]
    [InlineData("soon,,,,", "Cannot be decided yet (1)", "Correct the file: line 2, Role Start Date: ")]
    public void An_outcome_decides_the_section_where_there_is_no_deadline(string cells, string section, string words) =>
        Run.CheckWide($"{Header}E1,A,900001,S,34,{cells}\n").Out.Should().ContainAll(section, words);

    [Theory]
    [InlineData("2024-01-01,2026-12-31,yes", "1  nothing to do: 1 Still in time", "the post ends the day before its deadline")]
    [InlineData("2024-01-01,2027-01-01,yes", "1  nothing to do: 1 Still in time", "the post ends on its deadline, 1 January 2027")]
    [InlineData("2024-01-01,2027-01-02,yes", "1  due by 22 March 2027", "the post goes on for a day without the award")]
    [InlineData("2027-01-04,,no", "1  nothing to do: 1 Rule does not apply", "a post that is yet to begin has no deadline yet")]
    public void Nothing_falls_due_in_a_post_that_ends_first_or_has_not_begun(string cells, string count, string because) =>
        Run.CheckWide($"Employee ID,Name,URN,Establishment Type,Role Start Date,Role End Date,Training Complete,NASENCO Award Date,NPQ Award Date\nE1,A,900001,34,{cells},,\n").Out.Should().Contain(count, because);

    [Theory]
    [InlineData("2024-01-01,", "2026-09-01,2026-12-31", "1  due by 22 March 2027", "a row that ends beside one that goes on")]
    [InlineData("2024-01-01,2026-12-31", "2027-01-01,", "1  due by 22 March 2027", "the next row of the appointment is yet to begin")]
    [InlineData("2024-01-01,2026-12-31", "2027-02-01,", "1  due by 22 March 2027", "the next row may be of the appointment")]
    [InlineData("2024-01-01,2026-12-31", "2019-01-01,2019-06-30", "1  due by 22 March 2027", "the other row has long ended, and lasts no longer", false)]
    public void What_falls_due_in_a_row_that_ends_falls_due_while_another_row_lasts_longer(string first, string second, string count, string because, bool isDue = true)
    {
        var run = Run.CheckWide($"Employee ID,Name,URN,Establishment Type,Role Start Date,Role End Date,NASENCO Award Date,NPQ Award Date\nE1,A,900001,34,{first},,\nE1,A,900001,34,{second},,\n");

        run.Out.Contains(count, StringComparison.Ordinal).Should().Be(isDue, because);
    }

    [Fact]
    public void A_section_alone_says_how_many_rows_may_belong_to_it()
    {
        const string Csv = "Employee ID,URN,Establishment Type,Role Start Date,NASENCO Award Date,NPQ Award Date\nE1,900001,34,2023-11-22,,\nE2,900001,34,31/02/2024,,\nE3,900001,,2020-09-01,,\n";

        Run.CheckWide(Csv, "--only", "due").Out.Should().Contain("Shown only: --only due. Not shown: 2 rows that cannot be decided, and may belong here.");
        Run.CheckWide(Csv, "--only", "due", "--only", "undecided").Out.Should().NotContain("Not shown");
        Run.CheckWide(Csv, "--school", "900001").Out.Should().NotContain("Not shown");
    }

    [Fact]
    public void What_is_due_first_stands_first_and_of_what_is_overdue_the_newest()
    {
        var rows = new[] { ("A", "2023-01-09"), ("B", "2023-11-22"), ("C", "2023-11-21"), ("D", "2020-01-06"), ("E", "2023-12-01"), ("F", "2025-09-01"), ("G", "2024-09-02") };
        var csv = Header + string.Concat(rows.Select((row, at) => $"E{at},Name{row.Item1},900001,S,34,{row.Item2},,,,\n"));

        Names(Run.CheckWide(csv).Out).Should().Equal("NameB", "NameE", "NameC", "NameA", "NameD", "NameG", "NameF");
        Names(Run.CheckWide(csv, "--sort", "name").Out).Should().Equal("NameB", "NameE", "NameA", "NameC", "NameD", "NameF", "NameG");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    [InlineData(160)]
    public void The_table_fits_its_width_and_has_no_colour_codes(int width)
    {
        foreach (var options in new[] { [], new[] { "--details" } })
        {
            var run = Run.Of("", width, ["check", Run.Data("trust.csv"), .. options]);
            run.Out.Should().NotContain("\u001b");
            run.Out.Split('\n').Should().OnlyContain(line => line.TrimEnd('\r').Length <= width);
        }
    }

    [Fact]
    public void The_counts_come_first_and_then_what_is_urgent()
    {
        var lines = Run.Of("check", Run.Data("trust.csv")).Out.ReplaceLineEndings("\n").Split('\n');

        lines.Take(10).Should().ContainInOrder(
            "     4  due by 22 March 2027, 2 of them today or tomorrow", "     8  overdue: the school is in breach now", "     8  cannot be decided: something to fill in",
            "     4  in time, due later, 1 of them no longer likely to make it", "    28  nothing to do: 13 Rule does not apply, 11 Holds it, 4 Exempt");
        lines[10].Should().Be("Falls due by 22 March 2027 (4)");
        lines[11].Should().StartWith("  H. Harper ").And.Contain("22 Nov 2026").And.Contain("Ask the provider for the earliest outcome of the NPQ under way");
    }

    [Fact]
    public void Where_a_row_of_the_person_may_be_a_post_its_role_is_asked_for_and_not_whether_all_posts_are_there() =>
        Run.CheckWide("Employee ID,Name,URN,Establishment Type,Role,Role Start Date,Role End Date,NASENCO Award Date,NPQ Award Date\nE1,A,900001,34,SENCO,2023-09-01,,,\nE1,A,900002,34,SEND Lead,2008-01-01,2012-09-01,,\n").Out
            .Should().Contain("Fill in: Role (line 3).").And.NotContain("Posts Complete");

    [Fact]
    public void Every_action_begins_with_a_verb()
    {
        string[] verbs = ["Add", "Ask", "Check", "Complete", "Correct", "Designate", "Fill in", "Find out", "Have", "Keep", "Look up", "Plan", "Record", "See", "Start", "Take"];
        foreach (var (question, on) in new[] { ("senco-qualification", "2026-11-22"), ("senco-qualification", "2027-09-15"), ("senco-appointment", "2026-11-22"), ("senco-transition", "2026-11-22"), ("headship-qualification", "2010-10-01") })
        {
            var actions = Actions(question, on).ToList();
            actions.Should().NotBeEmpty(question);
            foreach (var item in actions)
            {
                verbs.Should().Contain(verb => item.StartsWith(verb, StringComparison.Ordinal), item);
            }
        }
    }

    [Theory]
    [InlineData("--only", "overdue", "     8  overdue", "Overdue (8)")]
    [InlineData("--school", "beechwood", "     2  overdue", "T. Tanner")]
    [InlineData("--school", "900002", "     2  overdue", "T. Tanner")]
    [InlineData("--trust", "any", "     0  overdue", "no row is left")]
    public void A_filter_shows_less_and_says_so(string option, string value, string count, string shown)
    {
        var run = Run.Of("check", Run.Data("trust.csv"), option, value);

        run.Exit.Should().Be(0);
        run.Out.Should().ContainAll(count, shown, $"Shown only: {option} {value}").And.NotContain("rows in the file").And.NotContain("  H. Harper ");
    }

    [Theory]
    [InlineData("--only", "urgent")]
    [InlineData("--due-within", "-1")]
    [InlineData("--due-within", "soon")]
    [InlineData("--sort", "age")]
    public void What_is_no_value_of_an_option_is_told(string option, string value) =>
        Run.Of("check", Run.Data("trust.csv"), option, value).Should().Match<Run>(run => run.Exit == 2 && run.Error.Length > 0 && run.Out.Length == 0);

    [Fact]
    public void A_long_section_is_cut_and_says_how_to_see_the_rest()
    {
        var csv = new StringBuilder(Header);
        for (var i = 0; i < 1100; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"E{i},A,900001,S,34,2020-09-01,,,,\n");
        }

        Run.Check(csv.ToString()).Out.Should().Contain("  1100  overdue").And.Contain("and 1075 more: --only overdue shows up to 1000, --format csv has them all.");
        Run.Check(csv.ToString(), "--only", "overdue").Out.Should().Contain("and 100 more: --format csv has them all.");
    }

    /// <summary>The names at the beginning of a row, above the notes.</summary>
    private static IEnumerable<string> Names(string table) =>
        table.Split('\n').TakeWhile(line => !line.StartsWith("Notes", StringComparison.Ordinal)).Where(line => line.StartsWith("  Name", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0]);

    /// <summary>The third column of every first line of a row.</summary>
    private static IEnumerable<string> Actions(string question, string on) =>
        Run.Of("", 1000, "check", Run.Data("trust.csv"), "--question", question, "--on", on, "--only", "due", "--only", "overdue", "--only", "undecided", "--only", "later").Out
            .ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 46 && line[2] is not ' ' && line[30] == ' ' && line[45] == ' ')
            .Select(line => line[46..].Trim()).Where(text => text.Length > 0);
}
