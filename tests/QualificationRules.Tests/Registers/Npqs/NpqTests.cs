using System.Text;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Npqs;
using QualificationRules.Registers.Teachers;
using QualificationRules.Tests.Registers.Teachers;
using Xunit;

namespace QualificationRules.Tests.Registers.Npqs;

/// <summary>The API of NPQ qualifications: awards without a start, and nothing of courses under way.</summary>
public sealed class NpqTests
{
    [Fact]
    public void An_award_of_the_sample_has_no_start_and_others_are_left_out()
    {
        var notes = new List<Note>();
        var record = Entries(Encoding.UTF8.GetString(Sample.Bytes("teachers/npq-qualifications.json")), notes).Single().Record;

        record.Trn.Should().Be(new Trn("9000004"));
        record.Training.Should().Equal(new Training(Qualification.NpqSenco, started: FactDate.Unknown, awarded: FactDate.Parse("2026-06-30")));
        notes.Should().ContainSingle(note => note.Kind == RegisterNotes.OtherNpq).Which.Example.Should().Contain("NPQSL");
    }

    [Fact]
    public void The_start_decides_and_is_asked_for()
    {
        var post = new Appointment("post", Role.Senco, new School("900001", QualificationRules.Law.EstablishmentType.FromCode(34)), FactDate.Parse("2022-09-01"));
        var verdict = new Evaluator().Evaluate(
            Question.SencoQualification, Entries(Answer("9000004", ("2026-06-30", "NPQSENCO"))).Single().Record.With(appointments: [post], trainingComplete: false), Trs.Answered);

        verdict.Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
        verdict.Needed.Should().Contain(path => path.Fact == FactName.TrainingStarted);
    }

    [Fact]
    public void Of_several_awards_of_one_qualification_the_earliest_counts() =>
        Entries(Answer("9000004", ("2026-06-30", "NPQSENCO"), ("2026-03-31", "NPQSENCO"), ("2026-08-01", "NPQH"))).Single().Record.Training
            .Should().Equal(new Training(Qualification.NpqSenco, awarded: FactDate.Parse("2026-03-31")), new Training(Qualification.Npqh, awarded: FactDate.Parse("2026-08-01")));

    [Fact]
    public void An_empty_list_is_also_the_answer_to_an_unknown_TRN_and_says_nothing()
    {
        var notes = new List<Note>();
        var record = Entries(Answer("9999999"), notes).Single().Record;

        (record.Training.IsEmpty, record.TrainingComplete).Should().Be((true, false));
        notes.Should().ContainSingle(note => note.Kind == RegisterNotes.NoNpq);
    }

    [Fact]
    public void An_NPQ_for_SENCOs_before_there_was_one_is_read_and_marked()
    {
        var notes = new List<Note>();
        var post = new Appointment("post", Role.Senco, new School("900001", QualificationRules.Law.EstablishmentType.FromCode(34)), FactDate.Parse("2022-09-01"));
        var record = Entries(Answer("9000004", ("2021-10-01", "NPQSENCO")), notes).Single().Record.With(appointments: [post], trainingComplete: false);

        notes.Should().ContainSingle(note => note.Kind == RegisterNotes.EarlyNpq);
        new Evaluator().Evaluate(Question.SencoQualification, record, Trs.Answered).Advice.Should().Contain(advice => advice.Code == "npq-award-implausible");
    }

    [Theory]
    [InlineData("NPQS")]
    [InlineData("NPQNEW")]
    public void A_type_that_is_not_known_is_no_award(string type)
    {
        var notes = new List<Note>();

        Entries(Answer("9000004", ("2026-06-30", type)), notes).Single().Record.Training.Should().BeEmpty();
        notes.Should().ContainSingle(note => note.Kind == RegisterNotes.UnknownValue);
    }

    [Fact]
    public void An_award_whose_day_cannot_be_read_was_made_by_the_day_of_the_answer() =>
        Entries(Answer("9000004", ("30/06/2026", "NPQSENCO"))).Single().Record.Training.Single().Awarded.Should().Be(FactDate.Parse("../2026-11-22"));

    [Fact]
    public void A_list_and_an_answer_a_line_are_read_alike()
    {
        var (one, other) = (Answer("9000004"), Answer("0000042"));

        Entries($"[{one},{other}]").Select(entry => entry.Trn.Value).Should().Equal("9000004", "0000042");
        Entries($"{one}\n{other}").Select(entry => $"{entry.Origin}").Should().Equal("npq.json, line 1", "npq.json, line 2");
    }

    [Theory]
    [InlineData("""{"error":"Unauthorized"}""", "line 1: this is no answer about a teacher")]
    [InlineData("""{"data":{"trn":"9000004"}}""", "line 1: the answer for 9000004 has no list \"qualifications\"")]
    [InlineData("""{"data":[]}""", "line 1: \"trn\" is missing")]
    public void What_is_no_answer_about_a_teacher_is_refused(string json, string message) =>
        FluentActions.Invoking(() => Entries(json)).Should().Throw<UnreadableFileException>().Which.Message.Should().Contain("npq.json").And.Contain(message);

    internal static string Answer(string trn, params (string Day, string Type)[] awards)
    {
        var listed = awards.Select(award => $$"""{"award_date":"{{award.Day}}","npq_type":"{{award.Type}}"}""");
        return $$"""{"data":{"trn":"{{trn}}","qualifications":[{{string.Join(",", listed)}}]} }""";
    }

    internal static List<TeacherEntry> Entries(string json, List<Note>? notes = null)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return [.. NpqQualifications.Read(file, "npq.json", Trs.Answered, notes is null ? null : notes.Add)];
    }
}
