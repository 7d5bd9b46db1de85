using FluentAssertions;
using QualificationRules.Tests.Registers;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>The commands beside files of the registers of teachers. The samples are those of the documentation.</summary>
public sealed class RegisterTests
{
    private static readonly string[] Files =
        ["--gias", Run.Data("gias.csv"), "--gias-links", Run.Data("gias-links.csv"), "--trs", Run.Data("trs.jsonl"), "--npq", Run.Data("npq.jsonl")];

    [Fact]
    public void A_trust_checks_its_SENCOs_from_the_registers_and_a_list_of_names_and_start_dates_alone()
    {
        var run = Run.Of(["check", Run.Data("sencos.csv"), .. Files, "--format", "csv"]);

        run.Exit.Should().Be(0);
        Possible(run).Should().Equal(
            "B. Barker: Holds it or Overdue; Fill in: NASENCO Award Date.",
            "C. Carter: Holds it or Still in time; Fill in: NASENCO Award Date.",
            "D. Draper: Holds it or Overdue; Fill in: NPQ Start Date, NASENCO Award Date.",
            "H. Harper: Holds it or Overdue; Fill in: NASENCO Award Date.",
            "P. Parker: Exempt or Holds it; Fill in: NASENCO Award Date.",
            "P. Piper: Holds it or Still in time; Fill in: NASENCO Award Date.");
    }

    /// <summary>What no register has is one column: the start of a course, or that there was none.</summary>
    [Fact]
    public void With_the_courses_that_no_register_has_everybody_is_decided()
    {
        const string List = """
            Name,TRN,School,Role Start Date,NASENCO Award Date,NPQ Start Date,NPQ Award Date
            B. Barker,9000002,Beechwood Academy,2022-09-01,,none,
            C. Carter,9000003,Beechwood Academy,2024-09-02,,none,
            D. Draper,9000004,Cedar Lane Primary,2022-01-04,,2024-11-04,
            H. Harper,9000008,Ashbrook Primary,2019-09-02,2021-07-09,,
            P. Parker,9000016,Cedar Lane Primary,2007-01-08,,none,
            """;

        Answers.Of(Run.Check(List, [.. Files, "--format", "csv"])).Should().Be(
            "9000002 Overdue 2025-09-01; 9000003 Still in time 2027-09-02; 9000004 Holds it 2025-01-04; 9000008 Holds it 2022-09-02; 9000016 Exempt ");
    }

    [Fact]
    public void Whether_they_may_be_the_SENCO_rests_on_the_Teaching_Record_System()
    {
        const string List = """
            Name,TRN,School,Role Start Date,Teaches At School
            D. Draper,9000004,Cedar Lane Primary,2022-01-04,yes
            P. Parker,9000016,Cedar Lane Primary,2007-01-08,yes
            P. Piper,9000042,Juniper C of E Primary,2025-09-01,yes
            N. Nobody,9000099,Juniper C of E Primary,2025-09-01,yes
            """;

        Answers.Of(Run.Check(List, [.. Files, "--format", "csv", "--question", "senco-appointment"])).Should().Be(
            "9000004 May be SENCO ; 9000016 May be SENCO ; 9000042 May be SENCO ; 9000099 Facts missing ");
    }

    [Fact]
    public void Each_fact_is_told_with_its_origin()
    {
        var facts = Run.Of(["facts", Run.Data("sencos.csv"), .. Files]).Out;

        facts.Should().Contain("- QTS Date: 1 August 2008 (trs.jsonl, line 1)")
            .And.Contain("- NPQ Award Date: 30 June 2026 (npq.jsonl, line 3)")
            .And.Contain("- QTLS From: between 1 September 2012 and 22 November 2026 (trs.jsonl, line 6)")
            .And.Contain("No NPQ passed is on record under the TRN, which is also the answer to a TRN that nobody has");
        Run.Of(["explain", Run.Data("sencos.csv"), "--id", "9000004", .. Files]).Out.Should().Contain("NPQ Award Date: 30 June 2026 (npq.jsonl, line 3)");
    }

    [Fact]
    public void Cases_have_the_facts_of_the_registers() =>
        Run.Of(["cases", Run.Data("sencos.csv"), .. Files]).Out.Split('\n')[2]
            .Should().Contain("\"qtsHeldFrom\":\"2008-08-01\"").And.Contain("\"qualification\":\"NPQSENCO\",\"awarded\":\"2026-06-30\"");

    [Fact]
    public void A_membership_that_is_not_known_can_be_said_in_a_case()
    {
        var run = Run.OnFile(System.Text.Encoding.UTF8.GetBytes(Tests.Registers.Teachers.Trs.Person("null", "Suspended", trn: "9000002")), answer => Run.Of("cases", Run.Data("sencos.csv"), "--trs", answer));

        (run.Exit, run.Out.Split('\n')[0].Contains("\"qtls\":[{\"until\":\"../..\"}]", StringComparison.Ordinal)).Should().Be((0, true));
    }

    [Theory]
    [InlineData("check", "--format", "table")]
    [InlineData("check", "--format", "csv")]
    [InlineData("check", "--format", "html")]
    [InlineData("explain", "--id", "9000004")]
    [InlineData("facts", "--notes", null)]
    public void A_contradiction_is_told_with_both_sides(string command, string option, string? value)
    {
        const string List = "Name,TRN,School,Role Start Date,QTS Date\nD. Draper,9000004,Cedar Lane Primary,2022-01-04,2009-08-01\n";
        var run = Run.OnFile(System.Text.Encoding.UTF8.GetBytes(List), file => Run.Of("", 1000, [command, file, option, .. value is null ? Array.Empty<string>() : [value], .. Files]));

        run.Out.Should().Contain("QTS Date: 2009-08-01 (line 2); 2008-08-01 (trs.jsonl, line 3)");
    }

    [Fact]
    public void A_contradiction_is_told_beside_lines_of_JSON()
    {
        const string List = "Name,TRN,School,Role Start Date,QTS Date\nD. Draper,9000004,Cedar Lane Primary,2022-01-04,2009-08-01\n";

        Run.Check(List, [.. Files, "--format", "jsonl"]).Error.Should().Contain("QTS Date: 2009-08-01 (line 2); 2008-08-01 (trs.jsonl, line 3)");
    }

    [Fact]
    public void The_day_on_which_a_register_answered_bounds_what_it_says() =>
        Run.Of(["facts", Run.Data("sencos.csv"), .. Files, "--registers-on", "2026-10-01"]).Out.Should().Contain("QTLS From: between 1 September 2012 and 1 October 2026");

    [Fact]
    public void No_register_can_have_answered_after_today()
    {
        Run.Of(["facts", Run.Data("sencos.csv"), .. Files, "--registers-on", "2026-11-22"]).Exit.Should().NotBe(2);
        Run.Of(["facts", Run.Data("sencos.csv"), .. Files, "--registers-on", "2026-11-23"]).Should().Match<Run>(run =>
            run.Exit == 2 && run.Error.Contains("--registers-on says 23 November 2026, which is after today, 22 November 2026"));
    }

    [Theory]
    [InlineData("--trs", "swc.xml")]
    [InlineData("--trs", "gias.csv")]
    [InlineData("--npq", "swc.xml")]
    public void A_file_of_another_register_is_no_answer(string option, string file)
    {
        var run = Run.Of("facts", Run.Data("sencos.csv"), option, Run.Data(file));

        run.Exit.Should().Be(2);
        run.Error.Should().Contain($"\"{file}\" is no JSON from its first character on").And.Contain("meant for another option");
    }

    [Theory]
    [InlineData("--trs")]
    [InlineData("--gias")]
    public void An_empty_name_of_a_file_is_refused_as_such(string option) =>
        Run.Of("facts", Run.Data("sencos.csv"), option, "").Error.Should().Contain("The name of a file is empty");

    [Fact]
    public void A_folder_stands_for_the_answers_in_it()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.Copy(Run.Data("trs.jsonl"), Path.Combine(folder.FullName, "b.jsonl"));
            File.WriteAllText(Path.Combine(folder.FullName, "readme.txt"), "no answer");

            Run.Of("facts", Run.Data("sencos.csv"), "--trs", folder.FullName).Out.Should().Contain("(b.jsonl, line 1)");
            Run.Of("facts", Run.Data("sencos.csv"), "--census", folder.FullName).Should().Match<Run>(run => run.Exit == 2 && run.Error.Contains("has no file whose name ends in .xml"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void An_older_answer_ends_the_run_with_its_version() =>
        Run.Of("check", Run.Data("sencos.csv"), "--trs", Sample.Path("teachers/trs-20240920.json"))
            .Should().Match<Run>(run => run.Exit == 2 && run.Out.Length == 0 && run.Error.StartsWith("trs-20240920.json, line 1: this answer of the Teaching Record System is of version 20240920 or older"));

    [Fact]
    public void No_report_replaces_a_file_of_a_register() =>
        Run.Of("check", Run.Data("sencos.csv"), "--trs", Run.Data("trs.jsonl"), "--out", Run.Data("trs.jsonl")).Exit.Should().Be(2);

    [Fact]
    public void The_census_is_listed_beside_the_answers_of_the_list_and_says_what_its_query_cannot_know()
    {
        const string List = "Name,TRN,School,Role Start Date,NASENCO Award Date,NPQ Award Date\nH. Harper,9000008,Ashbrook Primary,2019-09-02,,\n";
        var run = Run.OnFile(System.Text.Encoding.UTF8.GetBytes(List), file => Run.Of("", 1000, ["census", Run.Data("swc.xml"), file, .. Files[..4]]));

        run.Exit.Should().Be(0);
        run.Out.Should().Contain("H. Harper, TRN 9000008 (line 9)").And.Contain("Z201: present.")
            .And.Contain("Your list, line 2, Ashbrook Primary: Overdue. The census has an award that your list does not: ask for the certificate.")
            .And.Contain("Query 6260Q").And.Contain("It cannot know when somebody became the SENCO").And.Contain("does not imitate the query");
    }

    private static List<string> Possible(Run run)
    {
        using var csv = CsvHelper.CsvReader.FromText(run.Out.TrimStart('\uFEFF'), CsvHelper.CsvReaderOptions.Default);
        var answers = new List<string>();
        while (csv.Read())
        {
            answers.Add($"{csv.GetString("Name")}: {csv.GetString("Why").Split(". ")[0].Replace("Possible: ", "", StringComparison.Ordinal)}; {csv.GetString("What To Do Next")}");
        }

        return answers;
    }
}
