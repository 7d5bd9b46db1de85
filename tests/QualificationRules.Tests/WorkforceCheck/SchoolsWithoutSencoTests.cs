using FluentAssertions;
using QualificationRules.Tests.WorkforceCheck.Pages;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>Schools of the file that, by it, have nobody in post as SENCO on 22 November 2026. The file has one school with a SENCO besides.</summary>
public sealed class SchoolsWithoutSencoTests
{
    private const string Header = "Employee ID,Name,URN,School,Establishment Type,Country,Role,Role Start Date,Role End Date,Continues From\n";
    private const string Other = "E9,Z,900009,Zelkova,1,,SENCO,2012-09-01,,\n";

    [Theory]
    [InlineData("E1,A,900001,Alder,1,,Teacher,2012-09-01,,", "nobody is SENCO")]
    [InlineData("E1,A,900001,Alder,1,,SENCO,2012-09-01,2026-11-21,", "the SENCO left the day before")]
    [InlineData("E1,A,900001,Alder,1,,SENCO,2026-11-23,,", "the SENCO comes the day after")]
    [InlineData("E1,A,900001,Alder,1,,Assistant SENCO,2012-09-01,,", "an assistant is not the SENCO")]
    [InlineData("E1,A,900001,Alder,1,,Teacher,not a date,,", "a row of another role need not be right")]
    public void Are_told_of(string row, string because) => Lacking(row).Should().Equal(["Alder (900001)"], because);

    [Theory]
    [InlineData("E1,A,900001,Alder,1,,SENCO,2012-09-01,2026-11-22,", "the SENCO is there until the day")]
    [InlineData("E1,A,900001,Alder,1,,SENCO,2026-11-22,,", "the SENCO is there from the day")]
    [InlineData("E1,A,900001,Alder,1,,SENCO,2012-09-01,unknown,", "the SENCO may be there")]
    [InlineData("E1,A,900001,Alder,1,,SEND Lead,2012-09-01,,", "this may be the SENCO, and is asked about")]
    [InlineData("E1,A,900001,Alder,1,,SENCO,soon,,", "the row was rejected, and is told of")]
    [InlineData("E1,A,900001,Alder,7,,Teacher,2012-09-01,,", "a special school need have none")]
    [InlineData("E1,A,900001,Alder,,,Teacher,2012-09-01,,", "of what type the school is, nobody says")]
    [InlineData("E1,A,900001,Alder,1,Wales,Teacher,2012-09-01,,", "the duty is of schools in England")]
    [InlineData("E1,A,,,1,,Teacher,2012-09-01,,", "nobody says which school it is")]
    [InlineData("E1,A,900001,Alder,1,,SENCO,2012-09-01,2024-03-31,\nE1,A,900002,Alder Academy,34,,SENCO,2024-04-01,,2", "the school became the other")]
    public void Are_not_told_of(string rows, string because) => Lacking(rows).Should().BeEmpty(because);

    [Fact]
    public void Every_format_has_them_and_only_what_is_wanted()
    {
        var csv = $"{Header}{Other}E1,A,900001,Alder,1,,Teacher,2012-09-01,,\n";

        Run.CheckWide(csv).Out.Should().Contain("No SENCO in post on 22 November 2026, by this file: 1 school. A mainstream school must have a SENCO").And.Contain("\n  Alder (900001)");
        ParsedPage.OfCsv(csv).Body!.TextContent.Should().Contain("No SENCO in post on 22 November 2026, by this file (1)").And.Contain("Alder (900001)");
        Run.Check(csv, "--format", "jsonl").Error.Should().Contain("by this file: Alder (900001).");
        Run.CheckWide(csv, "--school", "Zelkova").Out.Should().NotContain("No SENCO");
        Run.CheckWide(csv, "--only", "overdue").Out.Should().NotContain("No SENCO");
        Run.CheckWide(csv, "--question", "headship-qualification").Out.Should().NotContain("No SENCO");
    }

    private static IEnumerable<string> Lacking(string rows) => Run.Check($"{Header}{Other}{rows}\n", "--format", "csv").Error.Split('\n')
        .Where(line => line.StartsWith("No SENCO in post on 22 November 2026, by this file: ", StringComparison.Ordinal))
        .Select(line => line["No SENCO in post on 22 November 2026, by this file: ".Length..^1]);
}
