using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>Headings: synonyms, what is unclear, and what the user says of them.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("ROLE_START_DATE", "Role Start Date")]
    [InlineData("Role\nStart Date", "Role Start Date")]
    [InlineData("Role\u00A0Start\u00A0Date", "Role Start Date")]
    [InlineData("roleStartDate", "Role Start Date")]
    [InlineData("Role Start Date (dd/mm/yyyy)", "Role Start Date")]
    [InlineData("Job Title", "Role")]
    [InlineData("Post Title", "Role")]
    [InlineData("Staff Code", "Employee ID")]
    [InlineData("Teacher Number", "TRN")]
    [InlineData("DfE number", "DfE Number")]
    [InlineData("LAESTAB", "DfE Number")]
    [InlineData("LA", "LA")]
    [InlineData("Estab.", "Estab")]
    [InlineData("Contract start", "Contract Start")]
    [InlineData("Date of Joining", "Contract Start")]
    [InlineData("Surname", "Surname")]
    [InlineData("Forename", "Forename")]
    [InlineData("Full name", "Name")]
    [InlineData("NPQ for SENCOs Award Date", "NPQ Award Date")]
    [InlineData("NASENCo Awarded", "NASENCO Award Date")]
    [InlineData("NI Number", null)]
    [InlineData("Date of Birth", null)]
    public void What_headings_stand_for(string heading, string? column) => Synonyms.Find(heading)?.Name.Should().Be(column);

    [Fact]
    public void All_that_is_unclear_is_told_in_one_message()
    {
        var read = () => Read("Emp Identifer,Site URN,School URN,Role Strat Date,Start Date\nE1,900001,900001,2020-09-01,2020-09-01\n");

        read.Should().Throw<UnreadableFileException>().Which.Message.Should()
            .Contain("\"Site URN\" and \"School URN\" both stand for the column \"URN\"")
            .And.Contain("\"Role Strat Date\"").And.Contain("did you mean Role Start Date?")
            .And.Contain("\"Start Date\"").And.Contain("did you mean Role Start Date or Contract Start?")
            .And.Contain("lacks the column Employee ID")
            .And.Contain("--map \"Their heading=Role Start Date\"");
    }

    [Fact]
    public void The_user_says_what_a_heading_stands_for()
    {
        var map = ColumnMap.Of(["# ours", "", "Start Date = Role Start Date", "School URN=", "Emp=Employee ID"]);

        var extract = Read("Emp,URN,School URN,Establishment Type,Start Date\nE1,900001,900001,34,2020-09-01\n", map);

        extract.People.Should().ContainSingle().Which.Record.Appointments[0].From.ToString().Should().Be("2020-09-01");
    }

    [Theory]
    [InlineData("Start Date", "does not say what a heading stands for")]
    [InlineData("Start Date=Started", "is no column")]
    public void A_map_that_says_nothing_is_refused(string entry, string message) =>
        ((Action)(() => ColumnMap.Of([entry]))).Should().Throw<UnreadableFileException>().WithMessage($"*{message}*");

    [Theory]
    [InlineData("The file has no heading \"Job Titel\", which the map names. Its headings are \"Employee ID\", \"Job Title\", \"URN\", \"Role Start Date\".", "Job Titel=Role")]
    [InlineData("The file has no heading \"Nothing\", which the map names, and none \"Old URN\", which the map names.", "Old URN=", "Nothing=URN", "Job Title=Role")]
    public void A_map_of_a_heading_that_the_file_does_not_have_is_refused(string message, params string[] map) =>
        ((Action)(() => Read("Employee ID,Job Title,URN,Role Start Date\nE1,SENCO,900001,2020-09-01\n", ColumnMap.Of(map)))).Should().Throw<UnreadableFileException>().WithMessage($"{message}*");

    [Fact]
    public void The_contracts_start_bounds_the_roles_start_and_is_not_it()
    {
        var extract = Read("Staff Code,Forename,Surname,URN,Establishment Type,Job Title,Contract Start\n7,Amy,Brown,900001,34,SENCO,01/09/2015\n");

        var person = extract.People.Should().ContainSingle().Subject;
        person.Row.Name.Should().Be("Amy Brown");
        person.Record.Appointments[0].From.ToString().Should().Be("2015-09-01/..");
        extract.Notes.Should().ContainSingle(note => note.Kind == NoteKinds.ContractStart);
    }

    [Theory]
    [InlineData("new", "none")]
    [InlineData("900008", "line 2")]
    [InlineData("P1", "line 2")]
    [InlineData("line 2", "line 2")]
    [InlineData("", "not stated")]
    public void Continues_From_names_an_earlier_post_or_none(string cell, string continues) =>
        Read($"Employee ID,Post ID,URN,Establishment Type,Role Start Date,Role End Date,Continues From\nE1,P1,900008,1,2020-09-01,2024-03-31,\nE1,P2,900001,34.0,2024-04-01,,{cell}\n")
            .People.Should().ContainSingle().Which.Record.Appointments[1].Continues.ToString().Should().Be(continues);

    [Theory]
    [InlineData("Employee ID,URN,Role,Job Title,Role Start Date\nE1,900001,SENCO,Teacher,2020-09-01\n", "Role is read from \"Role\", and \"Job Title\" was left out", "the column's own name")]
    [InlineData("Employee ID,URN,Job Title,ROLE,Role Start Date\nE1,900001,Teacher,SENCO,2020-09-01\n", "Role is read from \"ROLE\", and \"Job Title\" was left out", "in any place and case")]
    [InlineData("Employee ID,URN,Role,Our Post,Role Start Date\nE1,900001,Teacher,SENCO,2020-09-01\n", "Role is read from \"Our Post\", and \"Role\" was left out", "the user says so", "Our Post=Role")]
    [InlineData("Payroll Number,Employee Number,URN,Role,Role Start Date\nP1,E1,900001,SENCO,2020-09-01\nP2,E1,900001,SENCO,2021-09-01\n", "Employee ID is read from \"Employee Number\", and \"Payroll Number\" was left out", "two contracts of a person have two payroll numbers")]
    public void Of_two_headings_for_one_column_the_plainer_is_taken(string csv, string note, string because, params string[] map)
    {
        var extract = Read(csv, ColumnMap.Of(map));

        extract.People.Should().ContainSingle(because);
        extract.Notes.Should().ContainSingle(each => each.Kind == NoteKinds.HeadingTaken).Which.Example.Should().Be(note);
        extract.Notes.Should().NotContain(each => each.Kind == NoteKinds.LeftOut, "it has a note of its own");
    }

    /// <summary>A staff code may be initials, which people of two schools share, and a payroll number is of a contract: which of them tells people apart is asked.</summary>
    [Fact]
    public void A_staff_code_is_no_plainer_than_a_payroll_number() =>
        ((Action)(() => Read("Staff Code,Payroll Number,URN,Role,Role Start Date\nAL,P1,900001,SENCO,2020-09-01\nAL,P2,900002,SENCO,2020-09-01\n"))).Should().Throw<UnreadableFileException>()
            .WithMessage("*\"Staff Code\" and \"Payroll Number\" both stand for the column \"Employee ID\"*");

    [Fact]
    public void Of_two_synonyms_none_is_plainer() =>
        ((Action)(() => Read("Employee ID,URN,Post Title,Job Title,Role Start Date\nE1,900001,SENCO,Teacher,2020-09-01\n"))).Should().Throw<UnreadableFileException>()
            .WithMessage("*\"Post Title\" and \"Job Title\" both stand for the column \"Role\"*");

    [Fact]
    public void A_bare_start_date_beside_a_role_is_the_roles_start_and_is_noted()
    {
        var extract = Read("Employee ID,URN,Establishment Type,Job Title,Start Date,End Date\nE1,900001,34,SENCO,2020-09-01,2024-08-31\n");

        var post = extract.People.Should().ContainSingle().Which.Record.Appointments[0];
        (post.From.ToString(), post.Until.ToString()).Should().Be(("2020-09-01", "2024-08-31"));
        extract.Notes.Where(note => note.Kind is NoteKinds.BareDate).Select(note => note.Example).Should().Equal(
            "\"Start Date\" is the Role Start Date; where it is the contract's, say so with --map \"Start Date=Contract Start\"",
            "\"End Date\" is the Role End Date; where it is the contract's, say so with --map \"End Date=Contract End\"");
    }

    [Theory]
    [InlineData("Employee ID,URN,Start Date\nE1,900001,2020-09-01\n", "no role beside it")]
    [InlineData("Employee ID,URN,Role,Start Date,From\nE1,900001,SENCO,2020-09-01,2021-09-01\n", "two of them")]
    [InlineData("Employee ID,URN,Role,Contract Start,Start Date\nE1,900001,SENCO,2020-09-01,2020-09-01\n", "another start")]
    public void A_bare_start_date_is_a_question_otherwise(string csv, string because) =>
        ((Action)(() => Read(csv))).Should().Throw<UnreadableFileException>(because).WithMessage("*\"Start Date\"*did you mean Role Start Date or Contract Start?*");

    [Fact]
    public void Without_a_type_column_or_the_register_the_type_is_not_known_and_noted()
    {
        var extract = Read("Employee ID,URN,Role,Role Start Date\nE1,900001,SENCO,2020-09-01\n");

        extract.People.Should().ContainSingle().Which.Record.Appointments[0].School.EstablishmentType.Should().BeNull();
        extract.Notes.Should().ContainSingle(note => note.Kind == NoteKinds.NoType).Which.Example.Should().Contain("Establishment Type").And.Contain("--gias");
    }

    private static StaffExtract Read(string csv, ColumnMap? map = null) => StaffExtract.Read(Encoding.UTF8.GetBytes(csv), new ExtractOptions { Map = map ?? ColumnMap.Empty });
}
