using System.Text;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Teachers;
using QualificationRules.Tests.Registers.Census;
using QualificationRules.Tests.Registers.Npqs;
using Xunit;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>One record from an extract and any number of registers: each fact keeps its origin, and no contradiction is settled.</summary>
public sealed class MergeTests
{
    private const string Header = "Employee ID,TRN,DfE Number,Establishment Type,Role Start Date,QTS Date,QTLS From,Induction Status,NASENCO Start Date,NASENCO Award Date,NPQ Start Date,NPQ Completion Date,NPQ Award Date\n";

    [Fact]
    public void A_register_fills_what_the_list_leaves_blank_and_is_its_origin()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,,,,,,,,", Record("2008-08-01"), Npq("2026-06-30"));

        person.Record.Teacher.QtsHeldFrom.Should().Be(Day("2008-08-01"));
        person.Record.Training.Should().Equal(new Training(Qualification.NpqSenco, awarded: Day("2026-06-30")));
        person.Said.Should().Contain([new("QTS Date", "2008-08-01", "trs.json, line 1"), new("NPQ Award Date", "2026-06-30", "npq.json, line 1")]);
        person.Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void What_is_less_precise_is_no_contradiction() =>
        Merge("1,9000008,999/2001,34,2022-09-01,2008,,,,,,,", Record("2008-08-01"), (RegisterKind.WorkforceCensus, Swc.Return(Swc.Member(details: "<QTS>true</QTS>"))))
            .Record.Teacher.QtsHeldFrom.Should().Be(Day("2008-08-01"));

    [Fact]
    public void Two_days_that_cannot_both_be_so_are_listed_and_every_day_between_stays_possible()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,2009-08-01,,,,,,,", Record("2008-08-01"));

        person.Record.Teacher.QtsHeldFrom.Should().Be(Day("2008-08-01/2009-08-01"));
        person.Conflicts.Should().ContainSingle().Which.ToString().Should().Be("QTS Date: 2009-08-01 (line 2); 2008-08-01 (trs.json, line 1)");
    }

    [Fact]
    public void A_day_and_never_leave_it_not_known()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,none,,,,,,,", Record("2008-08-01"));

        person.Record.Teacher.QtsHeldFrom.Should().Be(FactDate.Unknown);
        person.Conflicts.Should().ContainSingle();
    }

    [Fact]
    public void Two_statuses_of_induction_leave_it_not_known()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,,,In Progress,,,,,", Record("2008-08-01", """{"status":"Passed","completedDate":null}"""));

        person.Record.Teacher.Induction.Should().BeNull();
        person.Conflicts.Should().ContainSingle().Which.Fact.Should().Be("Induction Status");
    }

    [Fact]
    public void A_membership_of_QTLS_and_none_leave_it_not_known()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,,2014-03-01,,,,,,", Record("2008-08-01"));

        person.Record.Teacher.Qtls.Should().Equal(new QtlsMembership(FactDate.Unknown, FactDate.Parse("../..")));
        person.Conflicts.Should().ContainSingle().Which.Fact.Should().Be("QTLS From");
    }

    [Fact]
    public void A_date_of_a_list_may_be_of_partial_access_if_the_register_says_so()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,2020-01-06,,,,,,,", (RegisterKind.TeachingRecords, Trs.Person("null", routes: Trs.Route(Trs.PartialRoute, "2020-01-06"))));

        (person.Record.Teacher.QtsHeldFrom, person.Record.Teacher.QtsByPartialAccess, person.Conflicts.Length).Should().Be((Day("2020-01-06"), true, 0));
    }

    /// <summary>Nothing tells of partial access: the date of the list must not become one.</summary>
    [Theory]
    [InlineData("trs")]
    [InlineData("census")]
    public void A_date_of_a_list_and_a_register_that_has_none_do_not_agree(string register)
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,2008-08-01,,,,,,,", register is "trs"
            ? (RegisterKind.TeachingRecords, Trs.Person("null"))
            : (RegisterKind.WorkforceCensus, Swc.Return(Swc.Member(details: "<QTS>false</QTS>"))));

        person.Conflicts.Should().ContainSingle().Which.Fact.Should().Be("QTS Date");
        (person.Record.Teacher.QtsHeldFrom, person.Record.Teacher.QtsByPartialAccess).Should().Be((FactDate.Unknown, false));
    }

    [Fact]
    public void An_award_of_a_register_before_the_course_of_the_list_began_leaves_its_start_open() =>
        Merge("1,9000008,999/2001,34,2022-09-01,,,,,,2026-07-01,,2026-07-11", Npq("2026-06-30")).Record.Training.Single().Started.Should().Be(FactDate.Unknown);

    [Fact]
    public void An_award_keeps_the_start_that_the_list_has() =>
        Merge("1,9000008,999/2001,34,2022-09-01,,,,,,2024-11-04,2026-05-29,", Npq("2026-06-30")).Record.Training.Single().ToString()
            .Should().Be("NpqSenco started 2024-11-04, completed 2026-05-29, awarded 2026-06-30");

    [Fact]
    public void An_award_before_the_start_of_the_list_leaves_all_dates_of_the_course_not_known()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,,,,,,2026-09-07,,", Npq("2026-06-30"));

        person.Record.Training.Single().ToString().Should().Be("NpqSenco started unknown, completed unknown, awarded unknown");
        person.Conflicts.Should().ContainSingle().Which.ToString().Should().Be("NPQ Award Date: started 2026-09-07, completed unknown (line 2); 2026-06-30 (npq.json, line 1)");
    }

    [Fact]
    public void An_award_that_the_list_denies_is_listed() =>
        Merge("1,9000008,999/2001,34,2022-09-01,,,,,,2024-11-04,,none", Npq("2026-06-30")).Conflicts.Should().ContainSingle()
            .Which.ToString().Should().Be("NPQ Award Date: none (line 2); 2026-06-30 (npq.json, line 1)");

    [Fact]
    public void Z201_may_be_either_award_and_opens_both_where_the_list_has_neither()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,,,,,,,,", (RegisterKind.WorkforceCensus, Swc.Return(Swc.Member(subject: "Z201"))));

        person.Record.Training.Should().Equal(new Training(Qualification.Nasenco), new Training(Qualification.NpqSenco));
        person.Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void Z201_opens_nothing_where_the_list_has_an_award() =>
        Merge("1,9000008,999/2001,34,2015-09-01,,,,2016-01-11,2017-06-30,,,", (RegisterKind.WorkforceCensus, Swc.Return(Swc.Member(subject: "Z201")))).Record.Training
            .Should().Equal(new Training(Qualification.Nasenco, started: Day("2016-01-11"), awarded: Day("2017-06-30")));

    [Fact]
    public void Z201_contradicts_a_list_that_denies_both_awards()
    {
        var person = Merge("1,9000008,999/2001,34,2022-09-01,,,,,none,,,none", (RegisterKind.WorkforceCensus, Swc.Return(Swc.Member(subject: "Z201"))));

        person.Record.Training.Should().Equal(new Training(Qualification.Nasenco), new Training(Qualification.NpqSenco));
        person.Conflicts.Should().ContainSingle().Which.Sides.Should().HaveCount(3);
    }

    [Fact]
    public void A_post_that_only_the_census_has_is_listed_and_leaves_the_posts_incomplete()
    {
        var person = Merge("1,9000008,998/4001,34,2022-09-01,,,,,,,,", (RegisterKind.WorkforceCensus, Swc.Return(Swc.Member())));

        (person.Record.AppointmentsComplete, person.Record.Appointments.Length).Should().Be((false, 1));
        person.Conflicts.Should().ContainSingle().Which.ToString().Should().Be("Role: SENCO of 998/4001 alone (line 2); SENCO of 999/2001 (swc.xml, line 1)");
    }

    [Fact]
    public void The_start_of_a_contract_in_the_census_changes_no_start_of_a_post() =>
        Merge("1,9000008,999/2001,34,unknown,,,,,,,,", (RegisterKind.WorkforceCensus, Swc.Return(Swc.Member()))).Record.Appointments.Single().From.Should().Be(FactDate.Unknown);

    [Fact]
    public void Two_answers_about_one_teacher_that_differ_are_listed() =>
        Merge("1,9000008,999/2001,34,2022-09-01,,,,,,,,", Record("2008-08-01"), Record("2009-08-01")).Conflicts.Should().ContainSingle().Which.Sides.Should().HaveCount(2);

    [Fact]
    public void Who_is_not_in_the_register_is_told_of_and_keeps_the_facts_of_the_list()
    {
        var extract = Read("1,9000009,999/2001,34,2022-09-01,2009-08-01,,,,,,,\n2,,999/2001,34,2022-09-01,,,,,,,,", Record("2008-08-01"));

        extract.People[0].Record.Teacher.QtsHeldFrom.Should().Be(Day("2009-08-01"));
        extract.Notes.Should().Contain(note => note.Kind == RegisterNotes.NotInSource && note.Line == 2).And.Contain(note => note.Kind == RegisterNotes.NoTrn && note.Line == 3);
    }

    [Theory]
    [InlineData(RegisterKind.TeachingRecords, false)]
    [InlineData(RegisterKind.NpqQualifications, true)]
    public void Beside_a_register_of_awards_a_list_of_roles_without_columns_for_courses_says_nothing_of_them(RegisterKind kind, bool isOpen)
    {
        var list = Encoding.UTF8.GetBytes("Employee ID,TRN,URN,Establishment Type,Role,Role Start Date\n1,9000008,900001,34,SENCO,2022-09-01\n");
        var text = kind == RegisterKind.TeachingRecords ? Trs.Person("null") : NpqTests.Answer("9000008");

        StaffExtract.Read(list, new ExtractOptions { Teachers = Registers((kind, text)) }).People.Single().Record.Training.IsEmpty.Should().Be(!isOpen);
    }

    private static (RegisterKind Kind, string Text) Record(string qts, string? induction = null) =>
        (RegisterKind.TeachingRecords, Trs.Person(Trs.Qts(qts, Trs.QtsRoute), routes: Trs.Route(Trs.QtsRoute, qts), induction: induction));

    private static (RegisterKind Kind, string Text) Npq(string awarded) => (RegisterKind.NpqQualifications, NpqTests.Answer("9000008", (awarded, "NPQSENCO")));

    private static Person Merge(string row, params (RegisterKind Kind, string Text)[] files) => Read(row, files).People.Single();

    private static StaffExtract Read(string rows, params (RegisterKind Kind, string Text)[] files) =>
        StaffExtract.Read(Encoding.UTF8.GetBytes(Header + rows + "\n"), new ExtractOptions { Teachers = Registers(files) });

    private static TeacherRegisters Registers(params (RegisterKind Kind, string Text)[] files) => TeacherRegisters.Read(files.Select(file => new RegisterSource(
        file.Kind, file.Kind switch { RegisterKind.TeachingRecords => "trs.json", RegisterKind.NpqQualifications => "npq.json", _ => "swc.xml" }, () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text)), Trs.Answered)));

    private static FactDate Day(string text) => FactDate.Parse(text);
}
