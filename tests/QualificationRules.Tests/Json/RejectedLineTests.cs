using FluentAssertions;
using QualificationRules.Json;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>Limits of size, bytes that are no text, and what is told of a line that is rejected.</summary>
public sealed class RejectedLineTests
{
    [Theory]
    [InlineData("teacher':{'qtls", "{}", "}", "/person/teacher/qtls")]
    [InlineData("appointments", "{'id':'a1','role':'senco'}", "", "/person/appointments")]
    [InlineData("training", "{'qualification':'NPQH'}", "", "/person/training")]
    public void More_than_64_entries_of_a_list(string list, string entry, string end, string at)
    {
        string Person(int count) => $"{{'{list}':[{string.Join(',', Enumerable.Repeat(entry, count))}]{end}}}";

        Line.Read(Line.WithPerson(Person(65))).Error.Should().BeEquivalentTo(new { Code = "tooMany", Pointer = at });
        Line.Read(Line.WithPerson(Person(64))).Error?.Code.Should().NotBe("tooMany");
    }

    [Fact]
    public void Bytes_that_are_not_utf8()
    {
        var line = Line.Utf8(Line.WithPerson("{'trn':'X'}"));
        line[Array.LastIndexOf(line, (byte)'X')] = 0xFF;

        CaseReader.Read(line).Error!.Code.Should().Be("malformedJson");
        CaseReader.Read(line).Id.Should().Be("c1");
    }

    [Theory]
    [InlineData("{'id':'c1',", "c1")]
    [InlineData("\uFEFF{'id':'c1',", "c1")]
    [InlineData("{'on':{'id':'no'},'id':'c1','x':1}", "c1")]
    [InlineData("{'\\u0069d':'c1','x':1}", "c1")]
    [InlineData("{'x':[{'id':'no'}]}", null)]
    [InlineData("{'on':tru,'id':'c1'}", null)]
    [InlineData("{'id':'\\ud800'}", null)]
    [InlineData("{'id':17}", null)]
    [InlineData("{'id':'c1", null)]
    [InlineData("[{'id':'c1'}]", null)]
    public void The_id_of_a_rejected_line_is_told_where_it_can_be_read(string line, string? id) => Line.Read(line).Id.Should().Be(id);

    [Fact]
    public void A_line_with_a_byte_order_mark_is_no_longer_than_one_without()
    {
        var line = "\uFEFF" + Line.WithPerson("{}");
        var longest = CaseReader.LongestLine - System.Text.Encoding.UTF8.GetByteCount(line);

        Line.Read(line + new string(' ', longest)).Error.Should().BeNull();
        var tooLong = Line.Read(line + new string(' ', longest + 1));
        tooLong.Error!.Code.Should().Be("lineTooLong");
        tooLong.Id.Should().Be("c1");
    }

    [Fact]
    public void A_message_shows_at_most_forty_characters_of_the_input_and_says_what_is_allowed()
    {
        var error = Line.Read($"{{'question':'{new string('x', 39)}\U0001F600{new string('y', 500)}'}}").Error!;

        error.Message.Should().StartWith($"\"{new string('x', 39)}...\" is not allowed; allowed are senco-qualification, senco-appointment,");
    }
}
