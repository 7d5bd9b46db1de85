using System.Text;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>Rows of heads in an extract, checked as of 1 October 2010.</summary>
public sealed class HeadshipRowTests
{
    private const string Header = "Employee ID,Role,URN,Establishment Type,Country,Role Start Date,Role End Date,Appointed Date,NPQH Start Date,NPQH Award Date,Headship Qualification,Headship Qualification Start Date,Headship Qualification Award Date,Training Complete\n";

    [Theory]
    [InlineData("Head,900001,1,,2009-09-01,,,2006-09-04,2008-09-30,,,,", "Requirement met", "NPQH awarded")]
    [InlineData("Head,900001,1,,2009-09-01,,,2006-09-04,2010-10-01,,,,", "Requirement met", "awarded on the day")]
    [InlineData("Head,900001,1,,2009-09-01,,,2006-09-04,2010-10-02,,,,", "Requirement not met", "awarded the day after")]
    [InlineData("Head,900001,1,,2009-09-01,,,,,NPQHWALES,,2008-07-01,", "Requirement met", "NPQH (Wales)")]
    [InlineData("Head,900001,1,,2009-09-01,,,,,ssh,,2008-07-01,", "Requirement met", "upper and lower case are alike")]
    [InlineData("Head,900001,1,,2009-09-01,,,,,PQHNI,,2008-07-01,", "Requirement met", "PQH (NI)")]
    [InlineData("Head,900001,1,,2009-09-01,,,,,EEAHEADSHIP,,2008-07-01,", "Requirement met", "an EEA qualification counts since 30 April 2005")]
    [InlineData("Head,900001,15,,2009-09-01,,,,,NPQICL,2009-09-01,none,", "Requirement met", "NPQICL begun, at a nursery school")]
    [InlineData("Head,900001,1,,2009-09-01,,,,,NPQICL,2007-09-01,2008-07-01,", "Requirement not met", "NPQICL elsewhere")]
    [InlineData("Head,900001,1,,2009-09-01,,2009-03-31,2009-01-05,none,,,,", "Requirement met", "appointed before 1 April 2009, working towards it")]
    [InlineData("Head,900001,1,,2009-09-01,,2009-04-01,2009-01-05,none,,,,", "Requirement not met", "appointed on 1 April 2009")]
    [InlineData("Head,900001,1,,2009-09-01,,,2009-01-05,none,,,,", "Requirement not met", "a blank appointment is the start in post")]
    [InlineData("Head,900001,1,,2006-09-01,,,2006-01-09,none,,,,", "Undecided", "past the fourth anniversary the law's text is not verified")]
    [InlineData("Head,900001,1,,2010-09-01,,,,,,,,", "Requirement not met", "no course on record")]
    [InlineData("Head,900001,1,,2010-09-01,,,,,,,,no", "Undecided", "there may be a course that the file does not list")]
    [InlineData("Head,900001,1,,2010-09-01,,,,,SSH,,,", "Undecided", "a qualification whose award date is not known")]
    [InlineData("Head,900001,1,,2004-04-19,,2004-03-31,,,,,,", "Exempt", "appointed before 1 April 2004")]
    [InlineData("Acting head,900001,1,,2010-09-01,,,,,,,,", "Exempt", "acting")]
    [InlineData("Head,900001,34,,2010-09-01,,,,,,,,", "Rule does not apply", "an academy")]
    [InlineData("Head,900001,1,Wales,2010-09-01,,,,,,,,", "Rule does not apply", "not in England")]
    [InlineData("Head,900001,1,,2009-09-01,2010-09-30,,,,,,,", "Rule does not apply", "not in post any more")]
    public void A_headship_row_is_answered(string row, string outcome, string because) =>
        Run.Check($"{Header}E1,{row}\n", "--question", "headship-qualification", "--on", "2010-10-01", "--format", "csv").Out.Should().Contain($"\n2,E1,,900001,,{outcome},", because);

    [Theory]
    [InlineData("Head", "Requirement not met")]
    [InlineData("HEADTEACHER", "Requirement not met")]
    [InlineData("Head teacher", "Requirement not met")]
    [InlineData("principal", "Requirement not met")]
    [InlineData("Acting head", "Exempt")]
    [InlineData("acting Headteacher", "Exempt")]
    [InlineData("Acting head teacher", "Exempt")]
    [InlineData("Acting Principal", "Exempt")]
    public void Names_of_the_role(string role, string outcome) =>
        Run.Check($"{Header}E1,{role},900001,1,,2010-09-01,,,,,,,,\n", "--question", "headship-qualification", "--on", "2010-10-01", "--format", "csv").Out.Should().Contain($",{outcome},");

    [Theory]
    [InlineData("Employee ID,URN,Establishment Type,Role Start Date\nE1,900001,34,2012-09-01\n", "no column Role")]
    [InlineData("Employee ID,URN,Establishment Type,Role Start Date,Role\nE1,900001,34,2012-09-01,Senco\n", "named")]
    public void A_row_is_a_SENCO_post_where_the_file_has_no_roles_or_it_says_so(string csv, string because) =>
        Run.Check(csv, "--question", "senco-qualification", "--format", "csv").Out.Should().Contain("\n2,E1,", because);

    [Theory]
    [InlineData("Employee ID,Role,URN,Establishment Type,Role Start Date\nE1,Head,900001,1,2010-09-01\n", "Undecided", "Fill in: NPQH Award Date, Headship Qualification.")]
    [InlineData("Employee ID,Role,URN,Establishment Type,Role Start Date,Training Complete\nE1,Head,900001,1,2010-09-01,yes\n", "Requirement not met", "")]
    [InlineData("Employee ID,Role,URN,Establishment Type,Role Start Date,NPQH Award Date,Headship Qualification\nE1,Head,900001,1,2010-09-01,,\n", "Requirement not met", "")]
    [InlineData("Employee ID,Role,URN,Establishment Type,Role Start Date,NPQH Award Date,Headship Qualification\nE1,Head,900001,1,,2011-01-31,\n", "Undecided", "Fill in: Role Start Date.")]
    [InlineData("Employee ID,Role,URN,Establishment Type,Role Start Date,Appointed Date,NPQH Award Date,Headship Qualification\nE1,Head,900001,1,2004-09-01,unknown,2011-01-31,\n", "Undecided", "Fill in: Appointed Date.")]
    public void What_a_file_does_not_say_is_asked_for(string csv, string outcome, string next) =>
        Run.Check(csv, "--question", "headship-qualification", "--on", "2010-10-01", "--format", "csv").Out.Should().MatchRegex($",{outcome},[^\n]*{next}");

    [Fact]
    public void An_earlier_headship_is_a_row_of_its_own_and_exempts() =>
        Run.Check($"{Header}E1,Head,900002,,Scotland,1999-08-16,2004-06-30,,,,,,,\nE1,Head,900001,1,,2010-09-01,,,,,,,,\n", "--question", "headship-qualification", "--on", "2010-10-01", "--format", "csv").Out
            .Should().Contain("\n3,E1,,900001,,Exempt,");

    [Theory]
    [InlineData("senco-qualification", 1, 3)]
    [InlineData("senco-appointment", 1, 3)]
    [InlineData("senco-transition", 1, 3)]
    [InlineData("headship-qualification", 2, 2)]
    public void Rows_of_another_role_are_counted_and_not_answered(string question, int answered, int others)
    {
        const string Csv = $"{Header}E1,SENCO,900001,1,,2009-09-01,,,,,,,,\nE2,Head,900001,1,,2009-09-01,,,,,,,,\nE3,Acting head,900002,1,,2009-09-01,,,,,,,,\nE4,Head of year,900002,1,,2009-09-01,,,,,,,,\n";

        Run.Check(Csv, "--question", question).Out.Should().Contain($" 4  rows in the file: {answered} above, {others} of another role");
        foreach (var format in new[] { "csv", "jsonl" })
        {
            var run = Run.Check(Csv, "--question", question, "--format", format);
            run.Error.Should().StartWith($"Rows of another role, not asked about: {others}.");
            run.Out.TrimEnd().Split('\n').Should().HaveCount(answered + (format is "csv" ? 1 : 0));
        }
    }

    [Theory]
    [InlineData(160)]
    [InlineData(80)]
    public void The_sample_trust_shows_every_outcome_of_the_question(int width)
    {
        var run = Run.Of("", width, "check", Run.Data("trust.csv"), "--question", "headship-qualification", "--on", "2010-10-01");

        run.Exit.Should().Be(0, run.Out);
        run.Out.Split('\n').Should().OnlyContain(line => line.TrimEnd('\r').Length <= width);
        run.Out.Should().ContainAll("Requirement not met (", "Undecided", " Requirement met", " Exempt", " Rule does not apply");
    }

    [Fact]
    public void Since_the_rule_was_revoked_nobody_lacks_what_it_required() =>
        Run.Check($"{Header}E1,Head,900001,1,,2010-09-01,,,,,,,,\n", "--question", "headship-qualification", "--on", "2012-02-08").Out
            .Should().Contain("Rule does not apply").And.Contain("No rule has required heads to hold NPQH since 8 February 2012");

    [Fact]
    public void Explain_tells_that_the_allowance_runs_from_the_appointment()
    {
        const string Case = """{"id":"c1","question":"headship-qualification","on":"2010-10-01","person":{"appointments":[{"id":"h1","role":"head","school":{"urn":"900001","establishmentType":1},"from":"2007-01-08","appointedOn":"2006-11-20"}],"training":[{"qualification":"NPQH","started":"2006-01-09","awarded":null}]}}""";

        var run = Run.OnFile(Encoding.UTF8.GetBytes(Case), file => Run.Of("", 200, "explain", file, "--id", "c1"));

        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().Contain("- 21 November 2010 to 7 February 2012: Undecided, because of four years from the appointment to the post \"h1\" (20 November 2006)");
    }
}
