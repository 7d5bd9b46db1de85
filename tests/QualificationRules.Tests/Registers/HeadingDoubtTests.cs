using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>Headings that no column has, and that tell something on which an answer may depend: they are asked about, and not left out.</summary>
public sealed class HeadingDoubtTests
{
    [Theory]
    [InlineData("SENCO Start")]
    [InlineData("Date became SENCO")]
    [InlineData("SENDCo since")]
    [InlineData("Start date in current role")]
    public void The_day_of_becoming_the_SENCO_goes_before_a_bare_start_date(string heading) =>
        Read($"Employee ID,URN,Role,Start Date,{heading}\nE1,900001,SENCO,2008-09-01,2023-09-01\n").People[0].Record.Appointments[0].From.ToString().Should().Be("2023-09-01");

    [Theory]
    [InlineData("Start Date,SENCO appointed", "another heading may have the role's start")]
    [InlineData("Start Date,Date took up SENCO post", "another heading may have the role's start")]
    [InlineData("Start Date,Date Appointed", "another heading may have the role's start")]
    [InlineData("Start Date (contract),Notes", "it is the contract's")]
    [InlineData("Start Date (at school),Notes", "it is the school's")]
    public void A_bare_start_date_that_may_be_another_is_a_question(string headings, string because) =>
        Question($"Employee ID,URN,Role,{headings}\nE1,900001,SENCO,2008-09-01,2023-09-01\n", because).Should().Contain("did you mean Role Start Date or Contract Start?");

    [Fact]
    public void The_start_of_a_role_and_that_of_the_SENCO_are_not_chosen_between() =>
        Question("Employee ID,URN,Role,Role Start Date,SENCO Start Date\nE1,900001,SENCO,2008-09-01,2023-09-01\n").Should().Contain("\"Role Start Date\" and \"SENCO Start Date\" both stand for")
            .And.Contain("keep the one that has the day of becoming the SENCO, and leave the other out: --map \"Role Start Date=\" or --map \"SENCO Start Date=\"");

    [Theory]
    [InlineData("NASENCO Held", "NASENCO Award Date")]
    [InlineData("NASENCO Status", "NASENCO Award Date")]
    [InlineData("SENCO Qualification", "NASENCO Award Date")]
    [InlineData("Qualifications", "NASENCO Award Date")]
    [InlineData("Award Date", "NASENCO Award Date")]
    [InlineData("NASENCO Award Date (expected)", "NASENCO Award Date")]
    [InlineData("NPQ Outcome", "NPQ Award Date")]
    [InlineData("Expected NPQ Award Date", "NPQ Award Date")]
    public void A_column_that_may_tell_of_the_award_is_never_left_out_unasked(string heading, string column) =>
        Question($"Employee ID,URN,Role,Role Start Date,{heading}\nE1,900001,SENCO,2020-09-01,2022-07-01\n").Should().Contain($"did you mean {column} or");

    [Theory]
    [InlineData("NASENCO accredited", "NASENCO Body Recognised")]
    [InlineData("Recognised provider", "NASENCO Body Recognised")]
    [InlineData("NPQ Provider Approved", "NPQ Provider Listed")]
    [InlineData("NPQ Type", "NPQ Award Date")]
    [InlineData("NPQ Course", "NPQ Award Date")]
    public void Nor_is_one_that_may_say_that_the_award_does_not_count(string heading, string column) =>
        Question($"Employee ID,URN,Role,Role Start Date,NASENCO Award Date,NPQ Award Date,{heading}\nE1,900001,SENCO,2020-09-01,2022-07-01,,no\n").Should().Contain(column);

    [Fact]
    public void A_body_that_is_not_recognised_is_read_by_a_shorter_heading_too() =>
        Read("Employee ID,URN,Role,Role Start Date,NASENCO Award Date,NASENCO Recognised?\nE1,900001,SENCO,2020-09-01,2022-07-01,No\n").People[0].Record.Training[0].RecognisedBody.Should().BeFalse();

    [Theory]
    [InlineData("Address Line 1")]
    [InlineData("Nationality")]
    public void A_country_beside_an_address_or_a_nationality_may_be_the_persons(string beside) =>
        Question($"Employee ID,URN,Role,Role Start Date,{beside},Country\nE1,900001,SENCO,2020-09-01,x,Wales\n").Should().Contain("may be the country of the person").And.Contain("--map \"Country=\"");

    [Theory]
    [InlineData("NASENCO Award Date,NASENCO University")]
    [InlineData("NPQ Award Date,NPQ Status")]
    [InlineData("NPQEL Award Date,Pay Award")]
    public void It_is_left_out_where_the_award_has_its_column_or_is_another(string headings) =>
        Read($"Employee ID,URN,Role,Role Start Date,{headings}\nE1,900001,SENCO,2020-09-01,,x\n").People.Should().ContainSingle();

    [Theory]
    [InlineData("Job Title,SENCO")]
    [InlineData("Job Title,Additional Responsibilities")]
    [InlineData("Job Title,Role 2")]
    [InlineData("Main Role,Notes")]
    public void A_column_that_may_name_the_SENCO_is_never_left_out_unasked(string headings) =>
        Question($"Employee ID,URN,Role Start Date,{headings}\nE1,900001,2020-09-01,Teacher,SENCO\n").Should().Contain("did you mean Role?");

    [Theory]
    [InlineData("DBS Number")]
    [InlineData("County")]
    [InlineData("TPS Number")]
    [InlineData("TLR Start Date")]
    [InlineData("Teacher Y/N")]
    [InlineData("Contract No")]
    public void An_ordinary_heading_that_resembles_a_column_is_no_slip_of_the_pen(string heading) =>
        Read($"Employee ID,URN,Role,Role Start Date,{heading}\nE1,900001,SENCO,2020-09-01,x\n").People.Should().ContainSingle();

    [Theory]
    [InlineData("NPQ Expected Completion")]
    [InlineData("NPQ Completion Due")]
    [InlineData("NPQ Cohort")]
    [InlineData("NPQ Funding")]
    [InlineData("NPQ Lead Provider")]
    public void What_is_planned_or_arranged_of_a_course_is_left_out_beside_its_start_and_is_no_award(string heading) =>
        Read($"Employee ID,URN,Role,Role Start Date,NPQ Start Date,{heading}\nE1,900001,SENCO,2020-09-01,2024-10-01,2026-03-31\n").People[0].Record.Training[0].Awarded.IsUnknown.Should().BeTrue();

    [Theory]
    [InlineData("NPQ Status")]
    [InlineData("NPQ Passed")]
    [InlineData("NPQ Funding Completed")]
    public void What_may_tell_of_its_award_is_asked_about_all_the_same(string heading) =>
        Question($"Employee ID,URN,Role,Role Start Date,NPQ Start Date,{heading}\nE1,900001,SENCO,2020-09-01,2024-10-01,x\n").Should().Contain("did you mean NPQ Award Date or");

    [Fact]
    public void Of_two_names_of_one_person_the_first_is_shown_and_nothing_is_asked() =>
        Read("Employee ID,Legal Surname,Preferred Surname,Legal Forename,Preferred Forename,URN,Role,Role Start Date\nE1,Brown,Green,Amelia,Amy,900001,SENCO,2020-09-01\n").People[0].Row.Name.Should().Be("Amelia Brown");

    [Fact]
    public void A_phase_is_no_type_and_the_refusal_says_so() =>
        Read("Employee ID,URN,School Type,Role,Role Start Date\nE1,900001,Primary,SENCO,2020-09-01\n").Problems[0].Message.Should().Contain("for which ages the school is, and not of which type");

    [Fact]
    public void A_start_and_a_finish_beside_a_role_are_the_roles() =>
        Read("Employee ID,URN,Role,Start,Finish\nE1,900001,SENCO,2020-09-01,2024-08-31\n").People[0].Record.Appointments[0].Until.ToString().Should().Be("2024-08-31");

    [Fact]
    public void A_file_that_has_the_day_of_appointment_alone_is_told_what_to_write() =>
        Question("Employee ID,URN,Role,Date appointed\nE1,900001,SENCO,2020-09-01\n").Should().Contain("--map \"Date appointed=Role Start Date\"");

    private static string Question(string csv, string because = "") =>
        ((Action)(() => Read(csv))).Should().Throw<UnreadableFileException>(because).Which.Message;

    private static StaffExtract Read(string csv) => StaffExtract.Read(Encoding.UTF8.GetBytes(csv));
}
