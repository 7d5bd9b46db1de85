using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>Headships that an extract cannot state, and two that it states differently.</summary>
public sealed class RejectedHeadshipRowTests
{
    private const string Header = "Employee ID,Role,URN,Establishment Type,Role Start Date,Role End Date,Appointed Date,Continues From,Head From,Head Until,Headship Qualification,Headship Qualification Award Date";

    [Theory]
    [InlineData("Interim head,900001,1,2010-09-01,,,,,,,", "Cannot be decided: line 2, Role: \"Interim head\" may be the head of this school")]
    [InlineData("Head,900001,1,2010-09-01,,2010-09-02,,,,,", "line 2, Appointed Date: The appointment, 2010-09-02, is after the first day in post, 2010-09-01")]
    [InlineData("Head,900001,1,2004,2004-06-30,2004-07-01,,,,,", "line 2, Appointed Date: The appointment, 2004-07-01, is after 2004-06-30, the last day on which the post can have begun")]
    [InlineData("Head,900001,1,2010-09-01,,soon,,,,,", "line 2, Appointed Date: \"soon\" is not allowed here")]
    [InlineData("Head,900001,1,2010-09-01,2010-08-31,,,,,,", "line 2, Role End Date: The end")]
    [InlineData("Head,900001,1,2010-09-01,,,,,,NPQH,2009-07-01", "line 2, Headship Qualification: \"NPQH\" is not allowed here; write NPQHWALES, SSH, PQHNI, EEAHEADSHIP or NPQICL; blank where there is none; NPQH has columns of its own")]
    [InlineData("Head,900001,1,2010-09-01,,,,,,,2009-07-01", "line 2, Headship Qualification: The cell is blank while Headship Qualification Award Date is filled; write NPQHWALES")]
    public void A_wrong_headship_row_is_named_by_line_and_column(string row, string message)
    {
        var run = Run.Check($"{Header}\nE1,{row}\n", "--question", "headship-qualification", "--format", "jsonl");

        run.Exit.Should().Be(1);
        run.Error.Should().StartWith(message);
    }

    [Theory]
    [InlineData("Head,2010-09-01,", "2010-09-01,", "alike")]
    [InlineData("Head,2010-09-01,", "01/09/2010,", "alike, written otherwise")]
    [InlineData("Head,2010-09-01,", ",", "blank says nothing beside a headship row")]
    [InlineData("Head,2010-09-01,2015-08-31", "2010-09-01,2015-08-31", "alike, and ended")]
    [InlineData("Head,2010-09-01,2015-08-31", ",2015-08-31", "only the end repeated")]
    [InlineData("Acting head,2010-01-04,2010-08-31|Head,2010-09-01,", "2010-01-04,", "acting head, then appointed without a gap")]
    [InlineData("Acting head,2010-01-04,2010-08-31|Head,2010-09-01,", "2010-09-01,", "the second of the two")]
    public void Head_From_and_Head_Until_may_repeat_the_headship_rows(string headships, string cells, string because)
    {
        var run = Run.Check(Extract(headships, cells, "900001"), "--question", "senco-appointment", "--on", "2010-10-01", "--format", "csv");

        run.Exit.Should().Be(0, because);
        run.Out.Should().Contain(",May be SENCO,", "they are the head of the school");
    }

    [Theory]
    [InlineData("Head,2010-09-01,", "2010-09-02,", "900001", "another start")]
    [InlineData("Head,2010-09-01,", "2010-09,", "900001", "less is known")]
    [InlineData("Head,2010-09-01,2015-08-31", "2010-09-01,", "900001", "a blank Head Until is still head")]
    [InlineData("Head,2010-09-01,", "2010-09-01,2015-08-31", "900001", "ended")]
    [InlineData("Head,2010-09-01,", "none,", "900001", "never head there")]
    [InlineData("Acting head,2010-01-04,2010-07-31|Head,2010-09-01,", "2010-01-04,", "900001", "not head in August")]
    [InlineData("Head,2010-09-01,", "2003-09-01,", "900002", "a headship of another school, in a capacity that is not said")]
    public void Where_they_contradict_the_headship_rows_the_person_is_rejected(string headships, string cells, string urn, string because)
    {
        var run = Run.Check(Extract(headships, cells, urn), "--format", "jsonl");

        run.Exit.Should().Be(1, because);
        run.Error.Should().StartWith("line 2, Head From: ");
    }

    [Theory]
    [InlineData("SENCO,900001,1,2009-09-01,,,,,,,", "Head,900001,1,2009-09-01,,,,,,,", "", "SENCO and head of one school from one day")]
    [InlineData("Head,900001,1,2009-09-01,,,,,,,", "Acting head,900001,1,2009-09-01,,,,,,,", "line 3: The same post stands on an earlier line too: same person, role, URN", "one headship in two capacities")]
    [InlineData("Head,900001,1,2009-09-01,2010-08-31,,,,,,", "Head,900002,1,2010-09-01,,,900001,,,,", "", "a headship that goes on")]
    [InlineData("SENCO,900001,1,2009-09-01,2010-08-31,,,,,,", "Head,900002,1,2010-09-01,,,900001,,,,", "line 3, Continues From: No earlier row of the same person has the URN 900001 and the same role", "a headship goes on from no SENCO post")]
    public void Posts_of_two_roles_are_told_apart(string first, string second, string problem, string because) =>
        string.Concat(Run.Check($"{Header}\nE1,{first}\nE1,{second}\n", "--format", "jsonl").Error.Split('\n').Where(line => line.StartsWith("line 3", StringComparison.Ordinal)))
            .Should().StartWith(problem, because);

    /// <summary>A SENCO post on line 2 with the two cells, and headships of the school 900001 after it.</summary>
    private static string Extract(string headships, string cells, string urn) =>
        $"{Header}\nE1,SENCO,{urn},1,2009-09-01,,,,{cells},,\n" + string.Concat(headships.Split('|').Select(headship => $"E1,{headship.Split(',')[0]},900001,1,{headship[(headship.IndexOf(',') + 1)..]},,,,,,\n"));
}
