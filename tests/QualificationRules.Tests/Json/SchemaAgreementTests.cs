using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Tests.Json.Receipts;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>The schema of a case allows what is read, and refuses what is rejected as far as a schema can say why.</summary>
public sealed class SchemaAgreementTests
{
    private const int Mutations = 6_000;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>What no schema says: halves of surrogate pairs, and what one fact says of another.</summary>
    private static readonly HashSet<string> Beyond = new(StringComparer.Ordinal)
    {
        "malformedJson", "endBeforeStart", "appointedAfterStart", "duplicateAppointmentId", "continuesUnknown", "continuesOtherRole", "continuesLater",
        "continuesCircle", "continuesEnded", "continuesSameSchool", "stageMissing", "stagesOutOfOrder", "withdrawnAndAwarded",
    };

    /// <summary>Values that are right in some place of the format and wrong in others.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "34", "34.0", "3.4e1", "34.5", "-34", "1e400", "''", "' '", "'a'", "'a1'", "'1234567'", "'123456'", "'12345'", "'34'", "'2024'", "'2024-02'", "'2024-02-29'",
        "'123456\\n'", "'1234567\\n'", "'2024-02-29\\n'", "'../2024\\n'", "'2026-autumn\\n'", "'\\u0085'", "'\\ufeff'", "'2024-2-9'", "'0000'", "'2024-13'", "'2024-01-32'", "'..'", "'../..'", "'../2024'", "'2024-02/..'", "'2024/2025-01'", "'/2024'", "'2024/'", "'2026-autumn'", "'everySenco'", "'passed'", "'head'",
        "'wales'", "'acting'", "'NPQH'", "'NASENCO'", "'course-start'", "[]", "[null]", "['100001']", "['1']", "[100001]", "{}", "[{}]",
    ];

    [Fact]
    public void On_damaged_lines()
    {
        var read = MutatedLines.Take(Mutations).Count(AssertAgreed);

        read.Should().BeGreaterThan(20);
    }

    [Fact]
    public void On_every_value_in_every_place()
    {
        foreach (var whole in MutatedLines.Whole.Select(line => JsonNode.Parse(Line.Utf8(line))!))
        {
            foreach (var (changed, value) in Tampering.Paths(whole).SelectMany(_ => Values, (path, value) => (Put(whole, path, value), value)))
            {
                AssertAgreed(Encoding.UTF8.GetBytes(changed));
            }
        }
    }

    [Fact]
    public void On_every_value_changed_removed_or_added()
    {
        foreach (var (_, changed) in MutatedLines.Whole.SelectMany(line => Tampering.Of(JsonNode.Parse(Line.Utf8(line))!)))
        {
            AssertAgreed(Encoding.UTF8.GetBytes(changed.ToJsonString()));
        }
    }

    [Theory]
    [InlineData("'establishmentType':34.0")]
    [InlineData("'establishmentType':3.4e1")]
    [InlineData("'establishmentType':340E-1")]
    public void On_a_whole_number_however_it_is_written(string school) => AssertAgreed(Line.Utf8(Line.WithPost($"'school':{{{school}}}"))).Should().BeTrue();

    [Fact]
    public void On_a_line_with_a_byte_order_mark() => AssertAgreed(Line.Utf8("\uFEFF" + Line.WithPerson("{}"))).Should().BeTrue();

    /// <summary>Whether the line is read.</summary>
    private static bool AssertAgreed(byte[] line)
    {
        var reading = CaseReader.Read(line);
        var shown = $"{reading.Error}: {Encoding.UTF8.GetString(line)}";
        if (Parse(line) is not { } value)
        {
            reading.Case.Should().BeNull(shown);
        }
        else if (reading.Error is null || !IsBeyondSchema(reading.Error, value))
        {
            Schemas.Case.IsValid(value).Should().Be(reading.Error is null, shown);
        }

        return reading.Error is null;
    }

    /// <summary>The JSON of a line; null where it is none, or has a property twice or one whose name is no text.</summary>
    private static JsonElement? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonElement.Parse(line.StartsWith("\uFEFF"u8) ? line[3..] : line, Strict);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsBeyondSchema(WireError error, JsonElement line) =>
        Beyond.Contains(error.Code)
        || (string.Equals(error.Code, "invalidDate", StringComparison.Ordinal) && Text(line, error.Pointer!).Split('/') is { Length: <= 2 } ends && ends.All(end => end is ".." || HasForm(end)));

    /// <summary>Whether a text has the form of a day, a month or a year; the month need not have the day.</summary>
    private static bool HasForm(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length == 4 && IsNumber(parts[0], 9999)
            && parts.Length <= 3 && parts.Skip(1).Zip([12, 31]).All(part => part.First.Length == 2 && IsNumber(part.First, part.Second));
    }

    private static bool IsNumber(string digits, int largest) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && 1 <= number && number <= largest;

    private static string Text(JsonElement line, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(line, (value, token) => value.ValueKind == JsonValueKind.Array ? value[int.Parse(token, CultureInfo.InvariantCulture)] : value.GetProperty(token)).GetString()!;

    /// <summary>The document with another value in a place.</summary>
    private static string Put(JsonNode document, object[] path, string value)
    {
        const string Mark = "put here";
        var json = value.Replace('\'', '"');
        if (path.Length == 0)
        {
            return json;
        }

        var changed = document.DeepClone();
        Tampering.Replace(changed, path, Mark);
        return changed.ToJsonString().Replace($"\"{Mark}\"", json, StringComparison.Ordinal);
    }
}
