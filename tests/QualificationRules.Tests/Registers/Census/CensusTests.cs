using System.Text;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Registers;
using QualificationRules.Registers.Census;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Teachers;
using Xunit;
using static QualificationRules.Tests.Registers.Census.Swc;

namespace QualificationRules.Tests.Registers.Census;

/// <summary>The School Workforce Census: flags as at a day, and no day of a role, a status or an award.</summary>
public sealed class CensusTests
{
    [Fact]
    public void A_SENCO_of_the_sample_has_bounds_and_no_dates()
    {
        var member = Members(Encoding.UTF8.GetString(Sample.Bytes("teachers/swc.xml"))).Single();

        (member.Name, member.Trn, member.HasSencoSubject).Should().Be(("Harriet Harper", new Trn("9000008"), true));
        member.Roles.Should().Equal(new CensusRole("SENC", "9992001", FactDate.Parse("2019-09-01/2026-11-05"), FactDate.Parse("2026-11-05/..")));
        member.Entry!.Record.Teacher.QtsHeldFrom.Should().Be(FactDate.Parse("../2026-11-05"));
        member.Entry.Record.Teacher.Induction.Should().BeNull();
        (member.Entry.Record.TrainingComplete, member.Entry.Record.AppointmentsKnown).Should().Be((false, false), "Z201 may be either award, and other courses and posts may be elsewhere");
    }

    [Fact]
    public void The_start_of_a_contract_bounds_a_role_and_is_never_its_start() =>
        RoleOf("<ContractStart>2019-09-01</ContractStart>").From.Should().Be(FactDate.Parse("2019-09-01/2026-11-05"));

    [Fact]
    public void A_role_may_have_come_with_an_earlier_contract_but_not_before_the_arrival_at_the_school() =>
        RoleOf("<ContractStart>2019-09-01</ContractStart><SchoolArrivalDate>2014-09-01</SchoolArrivalDate>").From.Should().Be(FactDate.Parse("2014-09-01/2026-11-05"));

    [Fact]
    public void The_end_of_a_contract_bounds_the_end_of_the_role()
    {
        var role = RoleOf("<ContractStart>2019-09-01</ContractStart><ContractEnd>2026-08-31</ContractEnd>");

        (role.From, role.Until).Should().Be((FactDate.Parse("2019-09-01/2026-08-31"), FactDate.Parse("../2026-08-31")));
    }

    [Fact]
    public void QTS_and_QTLS_are_held_since_a_day_not_known_and_QTLS_until_another()
    {
        var teacher = Members(Return(Member(details: "<QTS>true</QTS><QTLS>1</QTLS>"))).Single().Entry!.Record.Teacher;

        teacher.QtsHeldFrom.Should().Be(FactDate.Parse("../2026-11-05"));
        teacher.Qtls.Should().Equal(new QtlsMembership(FactDate.Parse("../2026-11-05"), FactDate.Parse("2026-11-05/..")));
    }

    [Fact]
    public void A_flag_that_says_no_says_nothing_of_other_days()
    {
        var teacher = Members(Return(Member(details: "<QTS>false</QTS><QTLS>false</QTLS>"))).Single().Entry!.Record.Teacher;

        teacher.QtsHeldFrom.Should().Be(FactDate.Unknown);
        teacher.Qtls.Should().Equal(new QtlsMembership(FactDate.Unknown, FactDate.Parse("../..")));
    }

    [Theory]
    [InlineData("<QTStatus>QTS</QTStatus>", RegisterNotes.CensusQtStatus)]
    [InlineData("<QTS>yes</QTS>", RegisterNotes.UnknownValue)]
    public void A_flag_in_another_form_is_not_known(string details, string kind)
    {
        var notes = new List<Note>();

        Members(Return(Member(details: details)), notes).Single().Entry!.Record.Teacher.QtsHeldFrom.Should().Be(FactDate.Unknown);
        notes.Should().Contain(note => note.Kind == kind);
    }

    [Fact]
    public void Without_Z201_nothing_is_said_of_the_award()
    {
        var notes = new List<Note>();
        var member = Members(Return(Member()), notes).Single();

        (member.HasSencoSubject, member.Entry!.Record.TrainingComplete).Should().Be((false, false));
        notes.Should().Contain(note => note.Kind == RegisterNotes.NoSencoSubject);
    }

    [Fact]
    public void A_member_without_a_teacher_number_is_told_of_and_matched_with_nobody()
    {
        var notes = new List<Note>();
        var member = Members(Return(Member(trn: "12")), notes).Single();

        (member.Trn, member.Entry).Should().Be((null, null));
        notes.Should().Contain(note => note.Kind == RegisterNotes.NoTeacherNumber);
    }

    [Fact]
    public void A_teacher_number_keeps_its_zeros() => Members(Return(Member(trn: "00/12345"))).Single().Trn.Should().Be(new Trn("0012345"));

    [Fact]
    public void Of_a_return_of_an_authority_each_contract_has_its_school()
    {
        var ofAuthority = Swc.Header.Replace("<SourceLevel>S</SourceLevel><LEA>999</LEA><Estab>2001</Estab>", "<SourceLevel>L</SourceLevel><LEA>998</LEA>", StringComparison.Ordinal);
        var contract = "<ContractStart>2019-09-01</ContractStart>";

        Members(Return(Member(contract: contract + "<Estab>4001</Estab>") + Member(contract: contract), ofAuthority)).SelectMany(member => member.Roles).Select(role => role.DfeNumber)
            .Should().Equal("9984001", null);
    }

    [Fact]
    public void Heads_are_read_and_other_roles_are_not() =>
        Members(Return(Member(role: "HDTR") + Member(role: "EXHT") + Member(role: "TCHR"))).SelectMany(member => member.Roles).Select(role => role.Code).Should().Equal("HDTR", "EXHT");

    [Fact]
    public void Pay_absences_and_what_is_sensitive_are_passed_over_whatever_they_hold()
    {
        var sensitive = $"<NINumber>{new string('X', 10_000)}</NINumber><Ethnicity>{new string('X', 10_000)}</Ethnicity>";
        var pay = $"<ContractStart>2019-09-01</ContractStart><PostLevelDetails><Payments><BasePay>{new string('9', 10_000)}</BasePay></Payments></PostLevelDetails>";
        var absences = $"<Absences><Absence><AbsenceCategory>{new string('X', 10_000)}</AbsenceCategory></Absence></Absences></SchoolWorkforceMember>";

        Members(Return(Member(details: sensitive, contract: pay).Replace("</SchoolWorkforceMember>", absences, StringComparison.Ordinal))).Single().Roles.Should().ContainSingle();
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Message>&b;</Message>", "a document type or entities of its own")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><Message/>", "a document type or entities of its own")]
    [InlineData("<Message>&b;</Message>", "is no XML there, or was cut off")]
    [InlineData("<Message><Header>", "is no XML there, or was cut off")]
    [InlineData("<Return/>", "the root is \"Return\" and not \"Message\"")]
    [InlineData("<Message><Header><CollectionDetails><Collection>School Census</Collection></CollectionDetails></Header></Message>", "the collection is \"School Census\"")]
    [InlineData("<Message><SchoolWorkforceMembers/></Message>", "has no ReferenceDate")]
    [InlineData("", "swc.xml")]
    public void What_is_no_census_is_refused_with_its_place(string xml, string message) => Refusal(xml).Should().Contain("swc.xml").And.Contain("line 1").And.Contain(message);

    [Fact]
    public void A_census_that_was_cut_off_is_refused_with_its_line() =>
        Refusal(Return(Member() + "\n" + Member())[..^40]).Should().Contain("line 2, position").And.Contain("Nothing of the file is used");

    [Fact]
    public void Depth_and_length_of_what_is_read_are_bounded()
    {
        Refusal(Return(Member(details: string.Concat(Enumerable.Repeat("<a>", 1_000))))).Should().Contain("elements stand more than 64 deep");
        Refusal(Return(Member(trn: new string('9', 300)))).Should().Contain("more than 256 characters");
        Refusal(Return($"<{new string('a', 2_000_000)}/>")).Should().Contain("more than 1 MiB between two tags");
        Refusal(Return(string.Concat(Enumerable.Range(0, 11_000).Select(at => $"<a{at}/>")))).Should().Contain("more than 10,000 names");
    }

    [Fact]
    public void Comments_and_unknown_elements_mean_nothing() =>
        Members(Return($"<!-- x --><New><SchoolWorkforceMember/></New>{Member(details: "<New><TeacherNumber>1</TeacherNumber></New>")}")).Should().ContainSingle().Which.Trn!.Value.Should().Be("9000008");

    private static CensusRole RoleOf(string contract) => Members(Return(Member(contract: contract))).Single().Roles.Single();

    private static string Refusal(string xml) => FluentActions.Invoking(() => Members(xml)).Should().Throw<UnreadableFileException>().Which.Message;
}
