using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Json.Lines;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>Whatever the bytes, a line has exactly one answer, and the answer is one line of JSON.</summary>
public sealed class HostileLineTests
{
    private const int Mutations = 10_000;

    private static readonly string[] LimitDays = ["0001-01-01", "0003-12-31", "0004-02-29", "9996-02-29", "9999-12-31"];

    private static readonly string[] Questions = ["senco-qualification", "senco-appointment", "senco-transition"];

    [Fact]
    public void Mutations_of_valid_lines_have_one_answer_each()
    {
        foreach (var line in MutatedLines.Take(Mutations))
        {
            AssertAnswered(line);
        }
    }

    /// <summary>Lines are read by hand; metadata says what is allowed, and by it the serialiser reads and errors are found.</summary>
    [Fact]
    public void Mutations_are_read_where_the_metadata_allows_them_and_are_otherwise_told_what_is_wrong()
    {
        foreach (var line in MutatedLines.Take(Mutations).Where(line => Utf8.IsValid(line)))
        {
            IsRead(line, static line => CaseLine.Read(line)).Should().Be(IsRead(line, static line => JsonSerializer.Deserialize(line, CaseLineContext.Default.CaseLine)), Encoding.UTF8.GetString(line));
            CaseReader.Read(line).Error?.Message.Should().NotBe("The line is no case.", Encoding.UTF8.GetString(line));
        }
    }

    [Fact]
    public void Dates_at_the_ends_of_the_calendar_have_one_answer_each()
    {
        string[] dates = ["null", "'../..'", "'../0001-01-01'", "'../2020-01-01'", "'2020-01-01/..'", "'9999-12-31/..'", "'0001-01-01'", "'0001'", "'0004-02-29'", "'9996-02-29'", "'9999'", "'9999-12-31'", "'0001/9999'"];
        foreach (var (question, on) in Questions.SelectMany(_ => LimitDays, (question, on) => (question, on)))
        {
            foreach (var (one, other) in dates.SelectMany(_ => dates, (one, other) => (one, other)))
            {
                AssertAnswered(Line.Utf8(
                    $"{{'id':'c1','question':'{question}','on':'{on}','person':{{'teacher':{{'qtsHeldFrom':{one},'qtls':[{{'from':{other}}}]}},"
                    + $"'appointments':[{{'id':'a0','role':'senco','school':{{'establishmentType':1}},'from':{other},'until':{one}}},{{'id':'a1','role':'senco','from':{one}}}],"
                    + $"'training':[{{'qualification':'NASENCO','started':{one},'awarded':{other}}},{{'qualification':'NPQSENCO','started':{other}}}]}},'appointment':'a1'}}"));
            }
        }
    }

    [Theory]
    [InlineData("[", "wrongType")]
    [InlineData("{\"person\":", "unknownProperty")]
    [InlineData("{\"a\":", "unknownProperty")]
    [InlineData("\0", "malformedJson")]
    [InlineData("9", "wrongType")]
    [InlineData("\"", "wrongType")]
    [InlineData("\\", "malformedJson")]
    public void Repetition_of_a_fragment_is_rejected(string fragment, string code)
    {
        var line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(fragment, 100_000)));

        AssertAnswered(line).GetProperty("error").GetProperty("code").GetString().Should().Be(code);
    }

    [Fact]
    public void A_line_of_two_megabytes_is_too_long() =>
        AssertAnswered(Line.Utf8($"{{'id':'{new string('x', 2_000_000)}'}}")).GetProperty("error").GetProperty("code").GetString().Should().Be("lineTooLong");

    [Fact]
    public void A_full_record_of_64_posts_and_64_courses_is_answered()
    {
        var posts = Enumerable.Range(0, 64).Select(i => $"{{'id':'a{i}','role':'senco','school':{{'establishmentType':34}},'from':'{1700 + i}'{(i > 0 ? $",'continues':'a{i - 1}'" : "")}}}");
        var courses = Enumerable.Repeat("{'qualification':'NPQSENCO'}", 64);

        AssertAnswered(Line.Utf8($"{{{Line.Head},'appointment':'a63','person':{{'appointments':[{string.Join(',', posts)}],'training':[{string.Join(',', courses)}]}}}}"))
            .TryGetProperty("outcome", out _).Should().BeTrue();
    }

    [Fact]
    public void An_id_cut_in_a_message_between_the_halves_of_a_surrogate_pair_is_still_text() =>
        AssertAnswered(Line.Utf8($"{{{Line.Head},'appointment':'{new string('x', 39)}\U0001F600','person':{{'appointments':[]}}}}"))
            .GetProperty("error").GetProperty("code").GetString().Should().Be("unknownAppointment");

    private static JsonElement AssertAnswered(byte[] line)
    {
        var answer = Line.Answer(line.AsSpan());

        answer.Should().NotContain("\n").And.NotContain("\r", "the answer to {0} is one line", Encoding.UTF8.GetString(line));
        var element = JsonElement.Parse(answer);
        element.TryGetProperty("outcome", out _).Should().Be(!element.TryGetProperty("error", out _));
        return element;
    }

    private static bool IsRead(byte[] line, Func<byte[], object?> read)
    {
        try
        {
            return read(line) is not null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
