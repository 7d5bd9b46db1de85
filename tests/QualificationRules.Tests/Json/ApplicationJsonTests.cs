using System.Text.Json;
using FluentAssertions;
using QualificationRules.Tests.Support;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Json.Data;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing;
using QualificationRules.Testing.Generators;
using QualificationRules.Verdicts;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>An application's own JSON, once it has been told of the wire format.</summary>
public sealed class ApplicationJsonTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddQualificationRules();

    [Property(MaxTest = 200, Arbitrary = [typeof(WireCases)])]
    public void Facts_written_are_read_back_as_equal(Case @case)
    {
        BackAgain(@case).Should().Be(@case);
        BackAgain(@case.Person).Should().Be(@case.Person);
        BackAgain(@case.Person.Teacher).Should().Be(@case.Person.Teacher);
        @case.Person.Teacher.Qtls.Select(BackAgain).Should().Equal(@case.Person.Teacher.Qtls);
        @case.Person.Appointments.Select(BackAgain).Should().Equal(@case.Person.Appointments);
        @case.Person.Appointments.Select(post => (BackAgain(post.School), BackAgain(post.From))).Should().Equal(@case.Person.Appointments.Select(post => (post.School, post.From)));
        @case.Person.Training.Select(BackAgain).Should().Equal(@case.Person.Training);
        if (@case.Person.Scholarship is { } application)
        {
            BackAgain(application).Should().Be(application);
        }
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void A_verdict_is_written_as_on_a_line_and_read_back_as_data(string id)
    {
        var labelled = ConformanceCases.Of(id);
        var verdict = new Evaluator().Evaluate(labelled.Case);

        var json = JsonSerializer.Serialize(verdict, Options);

        var line = new System.Buffers.ArrayBufferWriter<byte>();
        VerdictWriter.Write(line, "x", verdict);
        ("{\"id\":\"x\"," + json[1..]).Should().Be(System.Text.Encoding.UTF8.GetString(line.WrittenSpan));
        var read = JsonSerializer.Deserialize<VerdictData>(json, Options)!;
        (read.Question, read.On, read.Outcome, read.Deadline, read.Ruleset, read.Projection)
            .Should().Be((verdict.Question.Code, verdict.On, verdict.Outcome, verdict.Deadline, verdict.Ruleset, verdict.IsProjection));
        read.Reasons.Select(reason => (reason.Code, reason.Text)).Should().Equal(verdict.Reasons.Select(reason => (reason.Code, reason.Text)));
        read.Advice.Select(advice => (advice.Code, advice.By, advice.Text)).Should().Equal(verdict.Advice.Select(advice => (advice.Code, advice.By, advice.Text)));
        read.Reasons.Select(reason => reason.Holds).Should().Equal(verdict.Reasons.Select(reason => reason.Holds switch { Truth.True => true, Truth.False => false, _ => (bool?)null }));
        read.Needed.Should().Equal(verdict.Needed.Select(path => $"{path}"));
        read.Contested.Select(contested => contested.Outcome).Should().Equal(verdict.Contested.Select(contested => contested.Outcome));
        (read.NextChange?.On, read.NextChange?.Outcome).Should().Be((verdict.NextChange?.From, verdict.NextChange?.Outcome));
    }

    [Fact]
    public void A_timeline_is_read_back_as_data()
    {
        var record = new StaffRecord(appointments: [new("p", Role.Senco, new School("900001", EstablishmentType.FromCode(1)), new LocalDate(2023, 9, 1))], training: []);
        var timeline = new Evaluator().Timeline(Question.SencoQualification, record);

        var read = JsonSerializer.Deserialize<TimelineData>(JsonSerializer.Serialize(timeline, Options), Options)!;

        read.Segments.Should().Equal(timeline.Segments.Select(segment => new OutcomeSegment(segment.From, segment.Until, segment.Outcome)));
    }

    [Fact]
    public void What_is_not_known_null_and_never_are_three_things()
    {
        Written(FactDate.Unknown).Should().Be("\"unknown\"");
        Written(FactDate.Never).Should().Be("null");
        Written(FactDate.InMonth(2024, 9)).Should().Be("\"2024-09-01/2024-09-30\"");
        Read<FactDate>("null").Should().Be(FactDate.Never);
        Read<FactDate>("\"unknown\"").Should().Be(FactDate.Unknown);
        Read<FactDate>("\"2024-09\"").Should().Be(FactDate.InMonth(2024, 9));
        Written<EstablishmentType?>(null).Should().Be("\"unknown\"", "null is a setting in no register");
        Read<EstablishmentType?>("\"unknown\"").Should().BeNull();
        Read<EstablishmentType>("null").Should().Be(EstablishmentType.InNoRegister);
        Read<EstablishmentType>("34").Should().Be(EstablishmentType.FromCode(34));
        Read<Trn>("\"9000001\"").Should().Be(new Trn("9000001"));
        Read<Cohort>("\"2026-autumn\"").Should().Be(new Cohort(2026, Season.Autumn));
    }

    [Theory]
    [InlineData("""{"appointments":[{"id":"p","role":"senco","from":"2024-13"}]}""", "invalidDate at /appointments/0/from")]
    [InlineData("""{"appointments":[{"id":"p","role":"boss"}]}""", "invalidValue at /appointments/0/role")]
    [InlineData("""{"appointments":[{"id":"p","role":"senco","from":"2024-09-01","until":"2024-01-01"}]}""", "endBeforeStart at /appointments/0")]
    [InlineData("""{"name":"x"}""", "unknownProperty at /name")]
    [InlineData("""{"scholarship":{"cohort":"2026"}}""", "invalidValue at /scholarship/cohort")]
    [InlineData("[]", "wrongType)")]
    public void What_cannot_be_a_record_says_what_is_allowed_and_where(string json, string said) =>
        FluentActions.Invoking(() => Read<StaffRecord>(json)).Should().Throw<JsonException>().WithMessage($"*{said}*");

    [Fact]
    public void A_fact_of_which_the_wire_format_has_no_word_is_not_written()
    {
        var open = new Appointment("p", Role.Senco, new School(), new LocalDate(2024, 9, 1), FactDate.Unknown);

        FluentActions.Invoking(() => Written(open)).Should().Throw<JsonException>().WithMessage("*noWireForm at /until*");
    }

    [Fact]
    public void A_verdict_cannot_be_read_back_as_a_verdict_and_that_is_said() =>
        FluentActions.Invoking(() => Read<Verdict>("{}")).Should().Throw<NotSupportedException>().WithMessage("*VerdictData*");

    private static T BackAgain<T>(T value) => Read<T>(Written(value));

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
