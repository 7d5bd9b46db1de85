using System.Buffers;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Json.Writing;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Verdicts;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>The properties of a verdict line, in their order, and what is in them.</summary>
public sealed class VerdictLineTests
{
    private const string School = "'school':{'urn':'100001','establishmentType':34}";

    [Theory]
    [InlineData("'appointments':[]", "id question on outcome reasons ruleset projection")]
    [InlineData("'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2020-01-01'}],'training':[]", "id question on outcome deadline reasons advice ruleset projection")]
    [InlineData("'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2020-01-01'}]", "id question on outcome possible reasons needed advice ruleset projection")]
    [InlineData("'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2025-01-01'}],'training':[]", "id question on outcome deadline reasons nextChange advice ruleset projection")]
    [InlineData("'appointments':[{'id':'a0','role':'senco'," + School + ",'from':'2015-01-01','until':'2018'},{'id':'a1','role':'senco'," + School + ",'from':'2020-02-01'}],'training':[]", "id question on outcome reasons contested advice ruleset projection")]
    public void Its_properties_in_order(string person, string properties) =>
        Names(Line.Answer(Line.WithPerson($"{{{person}}}"))).Should().Be(properties);

    [Fact]
    public void The_properties_of_its_reasons_and_advice()
    {
        var answer = Line.Answer(Line.WithPerson("{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2024-09-01'}],'training':[]}"));

        answer.GetProperty("reasons").EnumerateArray().Select(Names).Should().OnlyContain(names => names == "code text holds cites");
        answer.GetProperty("advice").EnumerateArray().Select(Names).Should().OnlyContain(names => names == "code by text cites" || names == "code text cites");
    }

    [Fact]
    public void A_case_with_an_answer()
    {
        var answer = Line.Answer(Line.WithPerson("{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2023-11-22'}],'training':[]}"));

        Text(answer, "id").Should().Be("c1");
        Text(answer, "question").Should().Be("senco-qualification");
        Text(answer, "on").Should().Be("2026-11-22");
        Text(answer, "outcome").Should().Be("pending");
        Text(answer, "deadline").Should().Be("2026-11-22");
        Text(answer, "ruleset").Should().Be(Ruleset.Current.Version);
        answer.GetProperty("projection").GetBoolean().Should().BeFalse();
        answer.TryGetProperty("possible", out _).Should().BeFalse();
        answer.TryGetProperty("needed", out _).Should().BeFalse();
        answer.TryGetProperty("contested", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("2023-11-22", "null", """{"on":"2026-11-23","outcome":"notSatisfied"}""")]
    [InlineData("2023-11-22", "'2026-11-22'", """{"on":"2026-11-23","outcome":"notApplicable"}""")]
    [InlineData("2020-01-01", "'2030-07-31'", """{"on":"2030-08-01","outcome":"notApplicable"}""")]
    public void The_next_change_is_the_first_day_of_another_outcome(string from, string until, string change) =>
        Line.Answer(Line.WithPerson("{'appointments':[{'id':'a1','role':'senco'," + School + $",'from':'{from}','until':{until}}}],'training':[]}}"))
            .GetProperty("nextChange").GetRawText().Should().Be(change);

    [Fact]
    public void A_reason_holds_or_fails_or_is_not_known()
    {
        var answer = Line.Answer(Line.WithPerson("{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2020-01-01','until':'2026'}],'training':[]}"));

        Holds(answer, "senco-in-post").Should().Be(JsonValueKind.Null);
        Holds(answer, "relevant-school").Should().Be(JsonValueKind.True);
        Holds(answer, "npq-senco-awarded").Should().Be(JsonValueKind.False);
    }

    [Fact]
    public void A_citation_has_its_instrument_provision_authority_and_address()
    {
        var answer = Line.Answer(Line.WithPerson("{'appointments':[]}"));

        answer.GetProperty("reasons")[1].GetProperty("cites")[0].GetRawText().Should().Be(
            """{"instrument":"SI 2014/1530","provision":"reg 49(1)","authority":"statute","url":"https://www.legislation.gov.uk/uksi/2014/1530/regulation/49"}""");
    }

    [Fact]
    public void An_open_case_lists_what_is_possible_and_what_would_decide_it()
    {
        var answer = Line.Answer(Line.WithPerson("{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2020-01-01'}],'training':[{'qualification':'NPQSENCO','started':'2024-10-14','completed':'2026-04-14'}]}"));

        answer.GetProperty("possible").GetRawText().Should().Be("""["notSatisfied","satisfied"]""");
        answer.GetProperty("needed").GetRawText().Should().Be("""["/person/training/0/awarded"]""");
    }

    [Theory]
    [InlineData("{}", "/person/appointments")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2020-01-01'}]}", "/person/training")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2020-01-01'}],'training':[],'trainingComplete':false}", "/person/trainingComplete")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2020-01-01'}],'appointmentsComplete':false,'training':[]}", "/person/appointmentsComplete")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco','school':{'urn':'100001'},'from':'2020-01-01'}],'training':[]}", "/person/appointments/0/school/establishmentType")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco'," + School + "}],'training':[]}", "/person/appointments/0/from")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2020-01-01','until':'2026'}],'training':[]}", "/person/appointments/0/until")]
    public void What_is_absent_is_pointed_to_where_it_would_be(string person, string needed) =>
        Line.Answer(Line.WithPerson(person)).GetProperty("needed").EnumerateArray().Select(each => each.GetString()).Should().Contain(needed);

    [Fact]
    public void Every_fact_that_can_be_needed_has_a_pointer() =>
        Enum.GetValues<FactName>().Select(fact => new FactPath(fact, 3).ToString()).Should().OnlyHaveUniqueItems().And.OnlyContain(pointer => pointer.StartsWith("/person/", StringComparison.Ordinal) || pointer.StartsWith("/scholarship/", StringComparison.Ordinal));

    [Fact]
    public void One_other_reading_is_told_by_its_name()
    {
        var answer = Line.Answer("{'id':'c1','question':'senco-qualification','on':'2027-03-01','person':{'appointments':[{'id':'a1','role':'senco'," + School + ",'from':'2024-02-29'}],'training':[]}}");

        answer.GetProperty("contested").GetRawText().Should().Be("""[{"reading":"leapDay","value":"march1","outcome":"pending"}]""");
        answer.GetProperty("projection").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Several_other_readings_at_once_are_told_together()
    {
        var contested = new ContestedReading(new(PriorService.Before2009, Clock.First, default, Induction.EverySenco), default, Outcome.NotSatisfied, new LocalDate(2026, 11, 22));

        Written(writer => ContestedWriter.Write(writer, [contested])).Should().Be("""{"contested":[{"readings":{"priorService":"before2009","clock":"first","induction":"everySenco"},"outcome":"notSatisfied"}]}""");
    }

    [Fact]
    public void Rows_taken_as_one_appointment_say_by_what()
    {
        var (earlier, later) = (new Appointment("a0", Role.Senco, new(), new LocalDate(2020, 1, 1)), new Appointment("a1", Role.Senco, new(), new LocalDate(2022, 1, 1)));
        var json = Written(writer => AppointmentRowsWriter.Write(writer, [.. Enum.GetValues<LinkedBy>().Select(by => new AppointmentRow(later, earlier, by))]));

        json.Should().Be("""{"appointmentRows":[{"id":"a1","goesOnFrom":"a0","by":"continues"},{"id":"a1","goesOnFrom":"a0","by":"sameSchool"},{"id":"a1","goesOnFrom":"a0","by":"predecessor"},{"id":"a1","goesOnFrom":"a0","by":"open"}]}""");
        Written(writer => AppointmentRowsWriter.Write(writer, [])).Should().Be("{}");
    }

    [Fact]
    public void A_reason_of_which_the_law_is_open_says_so()
    {
        var reason = new Evaluator().Evaluate(Question.SencoAppointment, new StaffRecord(appointments: []), new LocalDate(2026, 11, 22)).Reasons[0];
        var open = new Reason(reason.Finding, Truth.Unknown, true, _ => default, new LocalDate(2026, 11, 22));
        var reasons = JsonElement.Parse(Written(writer => ReasonWriter.Write(writer, [reason, open], citesByKey: false))).GetProperty("reasons");

        Names(reasons[0]).Should().Be("code text holds cites");
        Names(reasons[1]).Should().Be("code text holds cites lawNotVerified");
        reasons[1].GetProperty("lawNotVerified").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("c1", "/a", """{"id":"c1","error":{"code":"code","message":"It's <wrong>","pointer":"/a"}}""")]
    [InlineData(null, null, """{"id":null,"error":{"code":"code","message":"It's <wrong>","pointer":null}}""")]
    public void An_error(string? id, string? at, string line)
    {
        var output = new ArrayBufferWriter<byte>();
        VerdictWriter.WriteError(output, id, new WireError("code", "It's <wrong>", at));
        Encoding.UTF8.GetString(output.WrittenSpan).Should().Be(line);
    }

    [Fact]
    public void A_verdict_without_a_case_can_be_written_too()
    {
        var output = new ArrayBufferWriter<byte>();
        VerdictWriter.Write(output, "v1", new Evaluator().Evaluate(Question.SencoAppointment, new StaffRecord(appointments: []), new LocalDate(2026, 11, 22)));
        Text(JsonElement.Parse(output.WrittenSpan), "outcome").Should().Be("notApplicable");
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string? Text(JsonElement answer, string property) => answer.GetProperty(property).GetString();

    private static JsonValueKind Holds(JsonElement answer, string code) =>
        answer.GetProperty("reasons").EnumerateArray().Single(reason => string.Equals(Text(reason, "code"), code, StringComparison.Ordinal)).GetProperty("holds").ValueKind;

    private static string Names(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));
}
