using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>An award that the file tells of in other words than the columns': a list of staff without a column for one is taken to say that nobody has it, so it is asked first.</summary>
public sealed class AwardInOtherWordsTests
{
    [Theory]
    [InlineData("PG Cert SEN Date")]
    [InlineData("PGCert SENCO Date")]
    [InlineData("PgCertSEN")]
    [InlineData("SEN Certificate Seen")]
    [InlineData("SEN Cert.")]
    [InlineData("SENCert Date")]
    [InlineData("sen_cert_date")]
    [InlineData("SenCertDate")]
    [InlineData("Accredited On")]
    [InlineData("Accreditation")]
    [InlineData("Highest Qualification")]
    [InlineData("Date Qualified")]
    [InlineData("SEN Quals")]
    [InlineData("SENCO Course Completed")]
    [InlineData("SENDCo Course")]
    [InlineData("PGDip SEN")]
    [InlineData("PG Dip. SEN")]
    [InlineData("HLTA / SEN Cert Date")]
    [InlineData("Overseas/PG Cert SEN")]
    public void A_heading_of_a_certificate_an_accreditation_or_a_qualification_is_asked_about(string heading) =>
        Question($"{heading}", "09/07/2021").Should().Contain($"\"{heading}\"").And.Contain("did you mean NASENCO Award Date");

    [Theory]
    [InlineData("DBS Certificate")]
    [InlineData("DBS Cert Number")]
    [InlineData("Birth Certificate")]
    [InlineData("Safeguarding Certificate")]
    [InlineData("First Aid Certificate")]
    [InlineData("Certificate of Sponsorship")]
    [InlineData("Right to Work Certificate")]
    [InlineData("Food Hygiene Cert")]
    [InlineData("Certificated Sickness")]
    [InlineData("Vaccination Certificate")]
    [InlineData("Police Certificate")]
    [InlineData("HLTA Qualification")]
    [InlineData("Diploma in Childcare")]
    [InlineData("DBS Certificate Sent")]
    [InlineData("SENCO Course Provider")]
    [InlineData("SENCO Course Fees")]
    [InlineData("Qualified Teacher")]
    [InlineData("Qualified Teacher Y/N")]
    [InlineData("Teacher Qualified Status")]
    [InlineData("QTS Certificate")]
    [InlineData("Unqualified")]
    [InlineData("Certain to return")]
    [InlineData("Concert Band")]
    [InlineData("Qualifying Service")]
    [InlineData("Qualify for TLR")]
    public void One_of_another_kind_is_not(string heading) => Read(heading, "09/07/2021").People.Should().ContainSingle();

    /// <summary>Where the columns for an award are there, and blank for a SENCO of whom another column tells of it, that is asked about too.</summary>
    [Theory]
    [InlineData("NASENCO", "2014-07-15", "", true)]
    [InlineData("PG Cert SENCO Date", "2014-07-15", "", true)]
    [InlineData("NASENCO Held", "Yes", "", true)]
    [InlineData("Notes", "NASENCO passed 2014", "", true)]
    [InlineData("NPQ Status", "Passed", "", true)]
    [InlineData("NPQ Status", "Applied", "", false)]
    [InlineData("NASENCO University", "Exeter", "", false)]
    [InlineData("NASENCO Held", "Yes", "2014-07-15", false)]
    [InlineData("NASENCO Held", "No", "", false)]
    [InlineData("NASENCO Held", "", "", false)]
    [InlineData("NASENCO Cohort", "2014", "", false)]
    [InlineData("Highest Qualification", "BA (Hons)", "", false)]
    public void Beside_a_blank_column_for_an_award_another_that_tells_of_it_is_asked_about(string heading, string cell, string award, bool isAsked)
    {
        Action reading = () => StaffExtract.Read(
            Encoding.UTF8.GetBytes($"Employee ID,URN,Establishment Type,Role,Role Start Date,NASENCO Award Date,NPQ Award Date,{heading}\nE1,900001,1,SENCO,2012-09-01,{award},,{cell}\n"), new ExtractOptions());

        if (isAsked)
        {
            reading.Should().Throw<UnreadableFileException>().WithMessage($"*\"{heading}\" has \"{cell}\" on line 2, and no column for an award has anything there: did you mean NASENCO Award Date or NPQ Award Date?*");
        }
        else
        {
            reading.Should().NotThrow();
        }
    }

    [Theory]
    [InlineData("NASENCO Held", true)]
    [InlineData("NASENCO?", true)]
    [InlineData("NASENCO (Y/N)", true)]
    [InlineData("Has NASENCO", true)]
    [InlineData("SEN Certificate Seen", true)]
    [InlineData("PG Cert SEN Date", false)]
    [InlineData("Date NASENCO certificate seen", false)]
    public void Of_a_column_of_yes_and_no_the_question_says_that_the_check_needs_a_date(string heading, bool isSaid) => Question(heading, "Yes")
        .Contains("This column seems to say yes or no. The check needs a date: give the file the column NASENCO Award Date, with the day, month or year of the award, \"none\" where", StringComparison.Ordinal).Should().Be(isSaid);

    [Fact]
    public void Of_one_that_may_have_the_date_it_says_when_to_leave_it_out() => Question("PG Cert SEN Date", "2021").Should().Contain("NASENCO Start Date? Leave it out only where it tells of no award");

    [Fact]
    public void Beside_a_column_for_the_award_nothing_is_asked() =>
        Read("NASENCO Award Date,SEN Certificate Seen,Notes", "2021-07-09,yes,NASENCO 2021").People[0].Record.Training[0].Awarded.ToString().Should().Be("2021-07-09");

    [Theory]
    [InlineData("NASENCO 09/07/2021")]
    [InlineData("holds nasendco")]
    [InlineData("NPQ for SENCOs, March 2026")]
    [InlineData("NPQ 2026")]
    public void A_cell_that_names_an_award_is_asked_about_whatever_its_heading(string cell) =>
        Question("Notes", $"\"{cell}\"").Should().Contain("\"Notes\" has").And.Contain("on line 2").And.Contain("did you mean NASENCO Award Date or NPQ Award Date?").And.Contain("--map \"Notes=\"");

    [Theory]
    [InlineData("NPQH 2012")]
    [InlineData("NPQSL")]
    [InlineData("NPQ for Headship")]
    [InlineData("nasen member")]
    public void One_that_names_another_course_is_not(string cell) => Read("Notes", cell).People.Should().ContainSingle();

    [Fact]
    public void Nor_is_the_cell_of_somebody_who_is_no_SENCO() =>
        Read("Notes", "x", "E2,900001,34,Teacher,2020-09-01,NASENCO 2021\n").People.Should().ContainSingle();

    [Fact]
    public void Who_leaves_the_column_out_is_not_asked_again() =>
        Read("Notes,PG Cert SEN", "NASENCO booked,x", map: ["Notes=", "PG Cert SEN="]).People.Should().ContainSingle();

    private static string Question(string heading, string cell) => ((Action)(() => Read(heading, cell))).Should().Throw<UnreadableFileException>().Which.Message;

    private static StaffExtract Read(string heading, string cell, string others = "", params string[] map) => StaffExtract.Read(
        Encoding.UTF8.GetBytes($"Employee ID,URN,Establishment Type,Role,Role Start Date,{heading}\nE1,900001,34,SENCO,2020-09-01,{cell}\n{others}"), new() { Map = ColumnMap.Of(map) });
}
