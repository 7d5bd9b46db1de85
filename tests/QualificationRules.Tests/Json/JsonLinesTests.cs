using System.Text;
using System.Text.Json;
using FluentAssertions;
using QualificationRules.Json;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>Lines in, one answer each out, in order, whatever pieces the stream comes in.</summary>
public sealed class JsonLinesTests
{
    private const string LineBreak = "\n";

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("A", "A")]
    [InlineData("A\n", "A")]
    [InlineData("A\nB", "A", "B")]
    [InlineData("A\nB\n", "A", "B")]
    [InlineData("A\r\nB\r\n", "A", "B")]
    [InlineData("\uFEFFA\nB", "A", "B")]
    [InlineData("A\n\uFEFFB", "A", "B")]
    [InlineData("\uFEFFA\r\n\uFEFF\r\n", "A", "emptyLine")]
    [InlineData("\n", "emptyLine")]
    [InlineData("A\n\nB", "A", "emptyLine", "B")]
    [InlineData("A\n \r\n\nB\n\n", "A", "emptyLine", "emptyLine", "B", "emptyLine")]
    [InlineData("A\nwrong\nB", "A", "malformedJson", "B")]
    public async Task Each_line_has_its_answer(string pattern, params string[] answers)
    {
        var input = Encoding.UTF8.GetBytes(pattern.Replace("A", Valid("A"), StringComparison.Ordinal).Replace("B", Valid("B"), StringComparison.Ordinal));

        foreach (var piece in new[] { 1, 3, 1000 })
        {
            var (summary, lines) = await Evaluate(new PiecewiseStream(input, piece));

            lines.Select(IdOrCode).Should().Equal(answers);
            summary.Should().Be(new JsonLinesSummary(answers.Length, answers.Count(answer => answer.Length > 1)));
        }
    }

    [Theory]
    [InlineData(0, "", "A", "B")]
    [InlineData(0, "\r", "A", "B")]
    [InlineData(1, "", "lineTooLong", "B")]
    [InlineData(1, "\r", "lineTooLong", "B")]
    [InlineData(4, "", "lineTooLong", "B")]
    [InlineData(5, "", "lineTooLong", "B")]
    [InlineData(6, "\r", "lineTooLong", "B")]
    [InlineData(1_000_000, "", "lineTooLong", "B")]
    [InlineData(20_000_000, "\r", "lineTooLong", "B")]
    public async Task A_line_has_at_most_a_mebibyte(int more, string carriageReturn, params string[] answers)
    {
        var valid = Valid("A");
        var input = $"{valid}{new string(' ', CaseReader.LongestLine - valid.Length + more)}{carriageReturn}\n{Valid("B")}";

        var (summary, lines) = await Evaluate(new MemoryStream(Encoding.UTF8.GetBytes(input)));

        lines.Select(IdOrCode).Should().Equal(answers);
        lines.Select(Id).Should().Equal("A", "B");
        summary.Lines.Should().Be(2);
    }

    [Fact]
    public async Task A_line_that_is_too_long_may_be_the_last()
    {
        var (_, lines) = await Evaluate(new MemoryStream(new byte[2 * CaseReader.LongestLine]));

        lines.Select(IdOrCode).Should().Equal("lineTooLong");
    }

    [Fact]
    public async Task Answers_are_given_before_more_input_is_waited_for()
    {
        using var output = new MemoryStream();
        var first = Encoding.UTF8.GetBytes(Valid("A") + LineBreak);
        var answeredAtSecondRead = 0L;
        using var input = new PiecewiseStream([.. first, .. first], first.Length, read => answeredAtSecondRead = read == 1 ? output.Length : answeredAtSecondRead);

        await JsonLines.EvaluateAsync(new Evaluator(), input, output);

        answeredAtSecondRead.Should().Be(output.Length / 2);
    }

    [Fact]
    public async Task A_run_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = () => JsonLines.EvaluateAsync(new Evaluator(), new MemoryStream(Line.Utf8(Valid("A"))), Stream.Null, cancelled.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Many_lines_are_answered_in_their_order()
    {
        const int Lines = 5000;
        var input = string.Concat(Enumerable.Range(0, Lines).Select(i => (i % 7 == 0 ? "wrong" : Valid($"c{i}")) + LineBreak));

        var (summary, answers) = await Evaluate(new MemoryStream(Encoding.UTF8.GetBytes(input)));

        answers.Select(IdOrCode).Should().Equal(Enumerable.Range(0, Lines).Select(i => i % 7 == 0 ? "malformedJson" : $"c{i}"));
        summary.Should().Be(new JsonLinesSummary(Lines, (Lines + 6) / 7));
    }

    [Fact]
    public async Task Where_input_fails_what_came_before_is_answered_and_the_failure_is_thrown()
    {
        using var output = new MemoryStream();
        var first = Encoding.UTF8.GetBytes(Valid("A") + LineBreak);
        using var input = new PiecewiseStream([.. first, .. first], first.Length, Fail);
        var run = () => JsonLines.EvaluateAsync(new Evaluator(), input, output);

        (await run.Should().ThrowAsync<IOException>()).WithMessage("Gone.");

        Encoding.UTF8.GetString(output.ToArray()).Should().StartWith("{\"id\":\"A\"").And.EndWith(LineBreak);

        static void Fail(int read)
        {
            if (read == 1)
            {
                throw new IOException("Gone.");
            }
        }
    }

    [Fact]
    public async Task Where_output_fails_the_failure_is_thrown()
    {
        using var output = new MemoryStream(new byte[10]);
        var run = () => JsonLines.EvaluateAsync(new Evaluator(), new MemoryStream(Encoding.UTF8.GetBytes(Valid("A"))), output);

        await run.Should().ThrowAsync<NotSupportedException>();
    }

    [Fact]
    public async Task A_run_can_be_cancelled_on_its_way()
    {
        using var cancelled = new CancellationTokenSource();
        using var output = new MemoryStream();
        var first = Encoding.UTF8.GetBytes(Valid("A") + LineBreak);
        using var input = new PiecewiseStream([.. first, .. first], first.Length, read => Cancel(read == 1));
        var run = () => JsonLines.EvaluateAsync(new Evaluator(), input, output, cancelled.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();

        Encoding.UTF8.GetString(output.ToArray()).Should().StartWith("{\"id\":\"A\"").And.EndWith(LineBreak);

        void Cancel(bool now)
        {
            if (now)
            {
                cancelled.Cancel();
            }
        }
    }

    private static string Valid(string id) => Line.WithPerson("{'appointments':[]}").Replace("c1", id, StringComparison.Ordinal).Replace('\'', '"');

    private static async Task<(JsonLinesSummary Summary, List<JsonElement> Lines)> Evaluate(Stream input)
    {
        using var output = new MemoryStream();
        var summary = await JsonLines.EvaluateAsync(new Evaluator(), input, output).ConfigureAwait(false);
        var text = Encoding.UTF8.GetString(output.ToArray());
        text.Should().Match(answers => answers.Length == 0 || answers.EndsWith(LineBreak, StringComparison.Ordinal));
        return (summary, [.. text.Split(LineBreak, StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))]);
    }

    private static string IdOrCode(JsonElement answer) =>
        (answer.TryGetProperty("error", out var error) ? error.GetProperty("code") : answer.GetProperty("id")).GetString()!;

    private static string? Id(JsonElement answer) => answer.GetProperty("id").GetString();
}
