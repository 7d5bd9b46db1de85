using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FluentAssertions;
using Spectre.Console;
using WorkforceCheck.Commands;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Streams;

/// <summary>Whatever text comes to a door, nothing that does harm goes out of it.</summary>
public sealed class DoorTests
{
    private const string LineBreaks = "\r\n";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Not one text of a million characters, which no console lays out in reasonable time.</summary>
    private static IEnumerable<string> Texts => CodePoints.Harmful.Chunk(16).Select(some => $"A{string.Join('x', some)}B");

    [Fact]
    public void Of_the_console_whatever_is_laid_out_on_it() =>
        Console(console =>
        {
            // Spectre.Console cannot measure U+FFFF, so that it has to be gone before.
            foreach (var text in Texts.Select(text => text.Replace("\uFFFF", "", StringComparison.Ordinal)))
            {
                var table = new Table().Border(TableBorder.Ascii).AddColumn("Who");
                console.Write(table.AddRow(Markup.Escape(text)).AddRow(new Text(text)).AddRow(new Padder(new Text(text))));
                console.Write(new Rule(Markup.Escape(text)));
                console.WriteLine(text);
                console.MarkupLine($"[bold]{Markup.Escape(text)}[/]");
            }
        }).Should().Match<string>(text => !CodePoints.AreHarmfulIn(text, LineBreaks)).And.Contain("\uFFFD");

    [Fact]
    public void Of_the_console_where_data_is_part_of_a_title_or_an_item_which_is_one_line_for_all_that_the_data_has() =>
        Console(console =>
        {
            foreach (var text in Texts)
            {
                Written.Title(text, console);
                Written.Item(text, 2, console);
            }
        }).Split(Environment.NewLine).Should().HaveCount((Texts.Count() * 2) + 1).And.OnlyContain(line => !CodePoints.AreHarmfulIn(line, ""));

    [Fact]
    public void Of_messages_each_of_which_is_one_line()
    {
        using var written = new StringWriter();
        var messages = new MessageWriter(written, isDispensable: true);
        foreach (var text in Texts)
        {
            messages.WriteLine(text);
            messages.WriteLine((object)text);
            messages.WriteLine("{0}", text);
        }

        var lines = written.ToString().Split(Environment.NewLine);
        lines.Should().HaveCount((Texts.Count() * 3) + 1).And.OnlyContain(line => !CodePoints.AreHarmfulIn(line));
    }

    [Fact]
    public void Of_messages_that_come_piece_by_piece()
    {
        using var written = new StringWriter();
        var messages = new MessageWriter(written, isDispensable: true);
        foreach (var text in CodePoints.Harmful)
        {
            messages.Write(text);
            messages.Write(text.ToCharArray());
            messages.Write(text.AsSpan());
            messages.Write(text[0]);
        }

        CodePoints.AreHarmfulIn(written.ToString(), LineBreaks).Should().BeFalse();
    }

    [Fact]
    public void Of_lines_for_programs_on_a_terminal_where_JSON_stays_the_same_JSON()
    {
        var text = string.Concat(CodePoints.All.Take(0x10000).Concat(CodePoints.Harmful).Where(each => each.Length == 2 || !char.IsSurrogate(each[0])));
        var json = JsonSerializer.SerializeToUtf8Bytes(text, Readable);
        using var screen = new MemoryStream();
        using var door = new EscapedStream(screen);
        foreach (var piece in json.Chunk(1001))
        {
            door.Write(piece);
        }

        var shown = Encoding.UTF8.GetString(screen.ToArray());
        CodePoints.AreHarmfulIn(shown).Should().BeFalse();
        JsonSerializer.Deserialize<string>(shown).Should().Be(text);
    }

    [Fact]
    public void Of_a_file_on_a_terminal_its_byte_order_mark_is_no_text()
    {
        using var screen = new MemoryStream();
        using var door = new EscapedStream(screen);

        door.Write("\uFEFFLine\uFEFF"u8);

        Encoding.UTF8.GetString(screen.ToArray()).Should().Be("Line\\uFEFF");
    }

    /// <summary>The columns of a table are in line, also where a name has what is not shown.</summary>
    [Fact]
    public void What_takes_the_place_of_a_character_takes_its_column()
    {
        const string csv = "Employee ID,Name,URN,Establishment Type,Role Start Date,NASENCO Award Date,NPQ Award Date\nE1,A?Archer,900001,34,2012-09-01,,\n";

        var table = Row(Run.Check(csv.Replace('?', '\u202E')));

        table.Should().Contain("A\uFFFDArcher").And.Be(Row(Run.Check(csv.Replace('?', 'x'))).Replace("AxArcher", "A\uFFFDArcher", StringComparison.Ordinal));

        static string Row(Run run) => run.Out.Split('\n').First(line => line.Contains("Archer", StringComparison.Ordinal));
    }

    private static string Console(Action<IAnsiConsole> write)
    {
        using var stream = new MemoryStream();
        write(Terminal.ToFile(stream));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
