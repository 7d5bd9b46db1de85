using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

public sealed class RejectedRowTests
{
    private const string Header = "Employee ID,Name,TRN,URN,Establishment Type,Role Start Date,Role End Date,Continues From,Teaches At School,QTS Date,QTLS From,QTLS Until,Induction Status,NASENCO Start Date,NASENCO Completion Date,NASENCO Award Date,Country";
    private const string Good = "E9,N. Ninth,,900009,34,2019-09-01,,,,,,,,,,2021-07-09,";

    [Theory]
    [InlineData("E1,,,900001,34,13/25/2024,,,,,,,,,,,", "line 3, Role Start Date: \"13/25/2024\" is not allowed here; write a date such as 2024-09-01, 01/09/2024 (day first)")]
    [InlineData("E1,,,900001,34,none,,,,,,,,,,,", "line 3, Role Start Date: \"none\" is not allowed here")]
    [InlineData("E1,,,900001,34,2022-09-01,31/09/24,,,,,,,,,,", "line 3, Role End Date: \"31/09/24\" is not allowed here: September 2024 has 30 days; write")]
    [InlineData("E1,,,900001,34,2022-09-01,2021-08-31,,,,,,,,,,", "line 3, Role End Date: The end, 2021-08-31, is before the start, 2022-09-01")]
    [InlineData("E1,,,90001,34,2022-09-01,,,,,,,,,,,", "line 3, URN: \"90001\" is not allowed here; write the six digits")]
    [InlineData("E1,,12345,900001,34,2022-09-01,,,,,,,,,,,", "line 3, TRN: \"12345\" is not allowed here; write seven digits")]
    [InlineData("E1,,,900001,99,2022-09-01,,,,,,,,,,,", "line 3, Establishment Type: \"99\" is not allowed here; write a GIAS code such as 34")]
    [InlineData("E1,,,900001,Academy,2022-09-01,,,,,,,,,,,", "line 3, Establishment Type: \"Academy\" is not allowed here")]
    [InlineData("E1,,,900001,34,2022-09-01,,,maybe,,,,,,,,", "line 3, Teaches At School: \"maybe\" is not allowed here; write yes or no")]
    [InlineData("E1,,,900001,34,2022-09-01,,,,,,,4,,,,", "line 3, Induction Status: \"4\" is not allowed here; write None, Required to Complete")]
    [InlineData("E1,,,900001,34,2022-09-01,,,,,,,,,,,France", "line 3, Country: \"France\" is not allowed here; write England, Wales")]
    [InlineData("E1,,,900001,34,2022-09-01,,900002,,,,,,,,,", "line 3, Continues From: No earlier row of the same person has the URN 900002")]
    [InlineData("E1,,,900001,34,2022-09-01,,,,,2020-01-01,2019-01-01,,,,,", "line 3, QTLS Until: The end")]
    [InlineData("E1,,,900001,34,2022-09-01,,,,,,,,2024-01-08,none,2025-02-01,", "line 3, NASENCO Completion Date: NASENCO Award Date has a date and NASENCO Completion Date says none: clear NASENCO Completion Date if you do not know it.")]
    [InlineData("E1,,,900001,34,2022-09-01,,,,,,,,none,,2025-02-01,", "line 3, NASENCO Start Date: NASENCO Award Date has a date and NASENCO Start Date says none: clear NASENCO Start Date if you do not know it.")]
    [InlineData("E1,,,900001,34,2022-09-01,,,,,,,,2024-01-08,2024-12-01,2024-11-01,", "line 3, NASENCO Award Date: NASENCO Award Date, 2024-11-01, is before NASENCO Completion Date, 2024-12-01: correct the one or the other.")]
    [InlineData("E1,,,900001,34,2022-09-01,,,,,,,,2024-01-08,,2023-02-01,", "line 3, NASENCO Award Date: NASENCO Award Date, 2023-02-01, is before NASENCO Start Date, 2024-01-08: correct the one or the other.")]
    [InlineData(",,,900001,34,2022-09-01,,,,,,,,,,,", "line 3, Employee ID: The cell is blank; every row needs the id of its person. Whose row this is may not have been read")]
    [InlineData("E1,,,900001,34,2022-09-01", "line 3: The row has 6 cells and the header 17")]
    [InlineData("E1,Ann, Archer,,900001,34,2022-09-01,,,,,,,,,,,", "line 3: The row has 18 cells and the header 17")]
    [InlineData("E1,\"Ann,,900001,34,2022-09-01,,,,,,,,,,,", "line 3: The quotation marks do not match")]
    [InlineData("E1,\"Ann\" A,,900001,34,2022-09-01,,,,,,,,,,,", "line 3: The quotation marks do not match")]
    [InlineData("E1,A\u001b[31mnn,,900001,34,2022-09-01,,,,,,,,,,,", "line 3, Name: \"A\uFFFD[31mnn\" is not allowed here")]
    public void A_wrong_row_is_named_by_line_and_column_and_the_others_are_answered(string row, string message)
    {
        var run = Run.Check($"{Header}\n{Good}\n{row}\n{Good.Replace("E9", "E8", StringComparison.Ordinal)}\n", "--format", "csv");
        run.Exit.Should().Be(1);
        run.Error.Should().StartWith(message);
        run.Out.Should().Contain("\n2,E9,").And.MatchRegex("\n3,[^\n]*,Rejected,").And.Contain("\n4,E8,");
    }

    [Fact]
    public void The_other_rows_of_the_same_person_are_not_answered_either()
    {
        var run = Run.Check($"{Header}\nE1,,,900001,34,2018-09-01,2019-08-31,,,,,,,,,,\nE1,,,900002,34,soon,,,,,,,,,,,\n", "--format", "csv");
        run.Error.Should().Contain("line 2: Not answered, because line 3 was rejected: it is of the same person (\"E1\")");
        run.Out.Split("\r\n").Where(line => line.Contains(",E1,", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(line => line.Contains(",Rejected,", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_to_correct_the_file_is_sent_to_the_line_that_is_wrong() =>
        Run.CheckWide($"{Header}\nE1,,,900001,34,2018-09-01,2019-08-31,,,,,,,,,,\nE1,,,900002,34,soon,,,,,,,,,,,\n").Out.Should()
            .Contain("Correct line 3, of the same person: there is nothing to correct in this row.").And.Contain("Correct the file: line 3, Role Start Date: ").And.NotContain("Correct the file: line 2");

    [Theory]
    [InlineData("2008-08-01", "01/08/2008", 0, "the same day, written otherwise")]
    [InlineData("2008-08-01", "", 0, "left blank")]
    [InlineData("2008-08-01", "2009-08-01", 1, "another day")]
    [InlineData("2008-08-01", "2008-08", 1, "less is known")]
    public void Cells_about_the_person_agree(string first, string second, int exit, string because)
    {
        var run = Run.CheckWide($"{Header}\nE1,,,900001,34,2018-09-01,2019-08-31,,,{first},,,,,,,\nE1,,,900002,34,2021-09-01,,,,{second},,,,,,,\n");
        run.Exit.Should().Be(exit, because);
        if (exit == 1)
        {
            run.Out.Should().Contain($"line 3, QTS Date: \"{second}\" contradicts line 2 of the same person, which has \"{first}\"");
        }
    }

    [Fact]
    public void One_teacher_under_two_ids_is_rejected() =>
        Run.Check($"{Header}\nE1,,9000001,900001,34,2018-09-01,2019-08-31,,,,,,,,,,\nE2,,9000001,900002,34,2021-09-01,,,,,,,,,,,\n").Out
            .Should().Contain("line 2, TRN: Line 3 has the same TRN under another Employee ID, \"E2\"").And.Contain("line 3, TRN: Line 2");

    [Fact]
    public void One_post_in_two_rows_is_rejected() =>
        Run.Check($"{Header}\nE1,,,900001,34,2018-09-01,,,,,,,,,,,\nE1,,,900001,34,01/09/2018,,,,,,,,,,,\n").Out
            .Should().Contain("line 3: The same post stands on an earlier line too");

    [Fact]
    public void Every_row_of_the_messy_file_but_four_is_rejected()
    {
        var run = Run.Of("check", Run.Data("messy.csv"), "--format", "csv");
        run.Exit.Should().Be(1);
        run.Out.Split("\r\n").Count(line => line.Contains(",Rejected,", StringComparison.Ordinal)).Should().Be(14);
        run.Out.Split("\r\n").Count(line => line.Contains(",M0", StringComparison.Ordinal) && !line.Contains(",Rejected,", StringComparison.Ordinal)).Should().Be(4);
    }
}
