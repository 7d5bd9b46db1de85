using System.Buffers;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using QualificationRules.Json;

namespace QualificationRules.Tests.Json;

/// <summary>Lines for specification tables, written with single quotes.</summary>
internal static class Line
{
    public const string Head = "'id':'c1','question':'senco-qualification','on':'2026-11-22'";

    public static string WithPerson(string person) => $"{{{Head},'person':{person}}}";

    public static string WithTeacher(string teacher) => WithPerson($"{{'teacher':{teacher}}}");

    /// <summary>A case of one SENCO post with these further properties.</summary>
    public static string WithPost(string properties) => WithPerson($"{{'appointments':[{{'id':'a1','role':'senco'{Further(properties)}}}]}}");

    /// <summary>A case of one NASENCO with these further properties.</summary>
    public static string WithCourse(string properties) => WithPerson($"{{'training':[{{'qualification':'NASENCO'{Further(properties)}}}]}}");

    public static byte[] Utf8(string line) => Encoding.UTF8.GetBytes(line.Replace('\'', '"'));

    public static CaseReading Read(string line) => CaseReader.Read(Utf8(line));

    public static Case Case(string line)
    {
        var reading = Read(line);
        return reading.Case ?? throw new InvalidOperationException($"Rejected: {reading.Error}");
    }

    /// <summary>The line is no case, and is told so: the code, where, and a message.</summary>
    public static void AssertRejected(string line, string code, string? at, string? id = null)
    {
        var reading = Read(line);

        reading.Case.Should().BeNull();
        reading.Error!.Code.Should().Be(code, reading.Error.Message);
        reading.Error.Pointer.Should().Be(at);
        reading.Error.Message.Should().NotBeNullOrWhiteSpace().And.HaveLength(reading.Error.Message.TrimEnd().Length);
        reading.Id.Should().Be(id ?? reading.Id);
    }

    /// <summary>The one answer to a line.</summary>
    public static string Answer(ReadOnlySpan<byte> line)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonLines.EvaluateLine(new Evaluator(), line, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static JsonElement Answer(string line) => JsonElement.Parse(Answer(Utf8(line)));

    private static string Further(string properties) => properties.Length == 0 ? "" : "," + properties;
}
