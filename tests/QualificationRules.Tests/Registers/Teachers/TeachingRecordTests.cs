using System.Text;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Registers;
using QualificationRules.Registers.Teachers;
using Xunit;
using static QualificationRules.Tests.Registers.Teachers.Trs;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>Files of the Teaching Record System: their shapes, versions and what is not in them.</summary>
public sealed class TeachingRecordTests
{
    [Fact]
    public void A_teacher_by_QTLS_alone_is_read_from_the_sample()
    {
        var entry = Entries(Sample.Bytes("teachers/trs-20250627.json")).Single();

        entry.Trn.Value.Should().Be("9000042");
        entry.Record.Teacher.Should().Be(new TeacherStatus(FactDate.Never, qtls: [new(FactDate.Parse("2012-09-01/2026-11-22"), FactDate.Between(new(2026, 11, 22), NodaTime.LocalDate.MaxIsoValue))]));
    }

    [Fact]
    public void A_teacher_is_read_from_the_sample_of_early_2025() =>
        Entries(Sample.Bytes("teachers/trs-20250327.json")).Single().Record.Teacher
            .Should().Be(new TeacherStatus(FactDate.Parse("2008-08-01"), induction: InductionStatus.Passed, inductionCompletedOn: FactDate.Parse("2009-07-20")));

    [Theory]
    [InlineData("""{"trn":"9000008","qts":{"awarded":"2008-08-01","certificateUrl":"/v3/certificates/qts","statusDescription":"Qualified"},"induction":null}""", "20240920 or older")]
    [InlineData("""{"trn":"9000008","emailAddress":null,"qts":null,"induction":{"startDate":null,"endDate":null,"status":"Pass"}}""", "20240920 or older")]
    [InlineData("""{"trn":"9000008","emailAddress":null,"qts":null,"sanctions":[]}""", "20240814 or older")]
    [InlineData("""{"trn":"9000008","email":null,"qts":null}""", "20240416 or older")]
    public void An_older_answer_is_refused_and_its_version_named(string json, string version) =>
        Refusal(json).Should().StartWith($"trs.json, line 1: this answer of the Teaching Record System is of version {version}").And.Contain("X-Api-Version: 20250627");

    [Fact]
    public void The_sample_of_2024_is_refused() =>
        FluentActions.Invoking(() => Entries(Sample.Bytes("teachers/trs-20240920.json"))).Should().Throw<UnreadableFileException>().WithMessage("*20240920 or older*");

    [Theory]
    [InlineData("one")]
    [InlineData("list")]
    [InlineData("lines")]
    [InlineData("find")]
    public void One_person_a_list_a_person_a_line_and_the_answer_of_find_are_read_alike(string shape)
    {
        var (one, other) = (Person(Qts("2008-08-01", QtsRoute)), Person("null", trn: "0000042"));
        var json = shape switch
        {
            "one" => one,
            "list" => $"[{one},\n{other}]",
            "lines" => $"{one}\n{other}\n",
            _ => $$"""{"total":2,"results":[{{one}},{{other}}]}""",
        };

        Entries(json).Select(entry => entry.Trn.Value).Should().Equal(shape is "one" ? ["9000008"] : ["9000008", "0000042"]);
    }

    [Fact]
    public void Where_a_person_stands_is_told_by_the_line() =>
        Entries($"[\n{Person("null")},\n\n{Person("null", trn: "9000009")}\n]").Select(entry => $"{entry.Origin}").Should().Equal("trs.json, line 2", "trs.json, line 4");

    [Fact]
    public void A_file_of_Windows_PowerShell_is_UTF_16() =>
        Entries([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Person("null"))]).Should().ContainSingle();

    [Fact]
    public void It_knows_nothing_of_the_NASENCO_nor_of_NPQs()
    {
        var json = Person("null", more: ""","mandatoryQualifications":[{"endDate":"2019-07-31","specialism":"Hearing"}],"npqQualifications":[],"alerts":[{"alertId":"1"}],"aNewProperty":{"a":[1]}""");
        var record = Entries(json).Single().Record;

        (record.Training.IsEmpty, record.TrainingComplete, record.AppointmentsKnown).Should().Be((true, false, false));
        NotesOf(json).Should().ContainSingle(note => note.Kind == RegisterNotes.Ignored).Which.Example.Should().Contain("mandatoryQualifications").And.Contain("never the NASENCO");
    }

    [Theory]
    [InlineData("""{"title":"Person not found.","status":404,"errorCode":10001}""")]
    [InlineData("""{"type":"https://example.com","title":"Gone","status":410}""")]
    public void A_record_that_is_not_there_or_was_deactivated_tells_nothing(string json)
    {
        var notes = new List<QualificationRules.Registers.Extracts.Note>();

        Entries($"{json}\n{Person("null")}", notes).Should().ContainSingle();
        notes.Should().Contain(note => note.Kind == RegisterNotes.NoRecord);
    }

    [Fact]
    public void A_record_that_was_merged_answers_with_another_TRN_than_asked_for()
    {
        var notes = new List<QualificationRules.Registers.Extracts.Note>();

        Entries(Encoding.UTF8.GetBytes(Person("null", trn: "9000042")), notes, "9000008.json").Single().Trn.Value.Should().Be("9000042");
        notes.Should().ContainSingle(note => note.Kind == RegisterNotes.Merged).Which.Example.Should().Contain("asked for 9000008, answered for 9000042");
    }

    [Fact]
    public void A_day_of_completion_counts_only_where_induction_was_passed()
    {
        var passed = StatusOf(Person("null", induction: """{"status":"Passed","startDate":"2008-09-01","completedDate":"2009-07-20"}"""));
        var failed = StatusOf(Person("null", induction: """{"status":"Failed","startDate":"2008-09-01","completedDate":"2009-07-20"}"""));

        (passed.InductionCompletedOn, failed.InductionCompletedOn).Should().Be((FactDate.Parse("2009-07-20"), FactDate.Unknown));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("[1]", "line 1: an answer of the register is an object")]
    [InlineData("""{"qtlsStatus":"None"}""", "line 1: \"trn\" is missing")]
    [InlineData("""{"trn":9000008,"qtlsStatus":"None"}""", "\"trn\" is \"9000008\"")]
    [InlineData("""{"trn":"42","qtlsStatus":"None"}""", "text of seven digits, zeros at its beginning included")]
    [InlineData("{\"trn\":\"9000008\",\n\"qts\":", "line 2, byte 7: it was cut off")]
    [InlineData("""{"trn":"9000008","qtlsStatus":"None","qtlsStatus":"Active"}""", "line 1: this answer cannot be read")]
    [InlineData("Employee ID,URN\n1,900001\n", "is no JSON from its first character on")]
    public void A_file_that_cannot_be_used_is_refused_with_its_place(string json, string message) =>
        Refusal(json).Should().Contain("trs.json").And.Contain(message);

    [Fact]
    public void Depth_and_size_are_bounded()
    {
        Refusal(new string('[', 100_000)).Should().Contain("an answer of the register is an object");
        Refusal($$"""{"trn":"9000008","a":{{string.Concat(Enumerable.Repeat("{\"a\":", 100))}}1""").Should().Contain("nested more than 64 deep");
        Refusal($$"""{"trn":"9000008","a":"{{new string('a', 2_000_000)}}"}""").Should().Contain("more than 1 MiB");
    }

    [Fact]
    public void An_answer_of_find_may_be_larger_than_a_person()
    {
        var people = Enumerable.Range(0, 20_000).Select(at => Person("null", trn: $"{1_000_000 + at}"));

        Entries($$"""{"total":20000,"more":[[{"a":1}],2],"results":[{{string.Join(",", people)}}],"last":null}""").Should().HaveCount(20_000);
    }

    private static string Refusal(string json) => FluentActions.Invoking(() => Entries(json)).Should().Throw<UnreadableFileException>().Which.Message;
}
