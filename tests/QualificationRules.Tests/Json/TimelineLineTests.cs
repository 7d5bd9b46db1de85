using System.Buffers;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Testing;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>Timeline lines, and which post of a case they are about.</summary>
public sealed class TimelineLineTests
{
    private const string School = "'school':{'urn':'100001','establishmentType':34}";
    private const string Former = "{'id':'a0','role':'senco'," + School + ",'from':'2019-09-02','until':'2020-08-31'}";
    private const string Current = "{'id':'a1','role':'senco'," + School + ",'from':'2023-09-01'}";
    private const string Future = "{'id':'a2','role':'senco'," + School + ",'from':'2027-09-01'}";

    [Fact]
    public void A_line_has_an_id_and_closed_segments_unbounded_at_both_ends() =>
        Timeline($"'appointments':[{Current}],'training':[{{'qualification':'NPQSENCO','started':'2025-04-22','awarded':'2027-02-10'}}]").GetRawText().Should().Be(
            """{"id":"c1","segments":[{"from":null,"until":"2023-08-31","outcome":"notApplicable"},{"from":"2023-09-01","until":"2026-09-01","outcome":"pending"},{"from":"2026-09-02","until":"2027-02-09","outcome":"notSatisfied"},{"from":"2027-02-10","until":null,"outcome":"satisfied"}]}""");

    [Fact]
    public void One_outcome_for_ever_is_one_segment_without_ends() =>
        Timeline("'appointments':[]").GetRawText().Should().Be("""{"id":"c1","segments":[{"from":null,"until":null,"outcome":"notApplicable"}]}""");

    [Theory]
    [InlineData("", Current, "2023-09-01", "the only post")]
    [InlineData("", Former, "2019-09-02", "the only post, though it is not held on the date")]
    [InlineData("", Future, "2027-09-01", "the only post, though it begins after the date")]
    [InlineData("", Former + "," + Current + "," + Future, "2023-09-01", "the one held on the date")]
    [InlineData("a0", Former + "," + Current, "2019-09-02", "the one named")]
    public void The_post_asked_about(string named, string posts, string begins, string because) =>
        Timeline($"'appointments':[{posts}],'training':[]", named).GetProperty("segments")[1].GetProperty("from").GetString().Should().Be(begins, because);

    [Theory]
    [InlineData("", Former + "," + Future, "ambiguousAppointment", "neither is held on the date")]
    [InlineData("", Current + ",{'id':'b1','role':'senco','school':{'urn':'100002','establishmentType':1},'from':'2024'}", "ambiguousAppointment", "both are held on the date")]
    [InlineData("a9", Current, "unknownAppointment", "there is no such post")]
    public void A_case_that_does_not_say_which_post(string named, string posts, string code, string because)
    {
        var error = Timeline($"'appointments':[{posts}],'training':[]", named).GetProperty("error");
        error.GetProperty("code").GetString().Should().Be(code, because);
        error.GetProperty("pointer").GetString().Should().Be("/appointment");
    }

    [Fact]
    public void Readings_are_followed() =>
        JsonElement.Parse(Answer($"{{{Line.Head},'readings':{{'leapDay':'march1'}},'person':{{'appointments':[{{'id':'a1','role':'senco',{School},'from':'2024-02-29'}}],'training':[]}}}}"))
            .GetProperty("segments")[1].GetProperty("until").GetString().Should().Be("2027-03-01");

    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void On_the_date_of_a_case_its_timeline_has_the_outcome_and_then_the_next_change_of_its_verdict(string id)
    {
        var @case = Encoding.UTF8.GetBytes(ConformanceCases.Of(id).CaseLine);
        var verdict = JsonElement.Parse(Line.Answer(@case));
        if (!JsonElement.Parse(Answer(@case)).TryGetProperty("segments", out var segments) || IsAboutNoPost(verdict))
        {
            return; // Without a post held on the date the verdict is about none, and has no next change.
        }

        var on = verdict.GetProperty("on").GetString();
        var left = segments.EnumerateArray().SkipWhile(segment => segment.GetProperty("until").GetString() is { } until && string.CompareOrdinal(until, on) < 0).ToList();

        left[0].GetProperty("outcome").GetString().Should().Be(verdict.GetProperty("outcome").GetString());
        var next = verdict.TryGetProperty("nextChange", out var change) ? (change.GetProperty("on").GetString(), change.GetProperty("outcome").GetString()) : (null, null);
        next.Should().Be(left.Count > 1 ? (left[1].GetProperty("from").GetString(), left[1].GetProperty("outcome").GetString()) : (null, null));
    }

    [Fact]
    public async Task A_stream_has_a_line_for_each_case_and_an_error_in_the_place_of_what_is_none()
    {
        var valid = Line.WithPerson("{'appointments':[]}").Replace('\'', '"');
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{valid}\nwrong\n\n{valid}"));
        using var output = new MemoryStream();

        var summary = await JsonLines.TimelineAsync(new Evaluator(), input, output);

        summary.Should().Be(new JsonLinesSummary(4, 2));
        Encoding.UTF8.GetString(output.ToArray()).Split('\n').Should().SatisfyRespectively(
            line => line.Should().StartWith("""{"id":"c1","segments":["""),
            line => line.Should().Contain("malformedJson"),
            line => line.Should().Contain("emptyLine"),
            line => line.Should().StartWith("""{"id":"c1","segments":["""),
            end => end.Should().BeEmpty());
    }

    private static bool IsAboutNoPost(JsonElement verdict) => verdict.GetProperty("reasons").EnumerateArray().Any(reason =>
        reason.GetProperty("code").GetString() is "senco-in-post" or "head-in-post" && reason.GetProperty("holds").ValueKind == JsonValueKind.False);

    private static JsonElement Timeline(string person, string named = "") =>
        JsonElement.Parse(Answer($"{{{Line.Head}{(named.Length == 0 ? "" : $",'appointment':'{named}'")},'person':{{{person}}}}}"));

    private static string Answer(string line) => Answer(Line.Utf8(line));

    private static string Answer(byte[] line)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonLines.TimelineLine(new Evaluator(), line, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
