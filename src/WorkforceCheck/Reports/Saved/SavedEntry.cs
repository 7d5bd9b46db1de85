using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using NodaTime.Text;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Json;

namespace WorkforceCheck.Reports;

/// <summary>A row as a saved run has it: whose it is, what was decided, and the facts, as a case of the wire format.</summary>
internal static class SavedEntry
{
    public const string EmployeeId = "employeeId";

    public static void Write(Utf8JsonWriter writer, RunEntry entry, SavedRunHeader header)
    {
        writer.WriteString(EmployeeId, entry.EmployeeId);
        writer.WriteString("name", entry.Name);
        writer.WriteString("school", entry.School);
        writer.WriteString("urn", entry.Urn);
        writer.WriteString("trust", entry.Trust);
        writer.WriteString("trustCode", entry.TrustCode);
        writer.WriteString("outcome", entry.Outcome is { } outcome ? SectionWords.Lower($"{outcome}") : null);
        writer.WriteString("deadline", entry.Deadline is { } deadline ? LocalDatePattern.Iso.Format(deadline) : null);
        if (entry.Record is { } record)
        {
            var (named, names) = NamedPosts.Of(record);
            var (sayable, notKnown) = UnsayableDates.Hide(named);
            ImmutableArray<string> posts = [.. entry.PostIds.Select(id => names[id])];
            WriteTexts(writer, "posts", posts);
            WriteTexts(writer, "notKnown", notKnown);
            var @case = new ArrayBufferWriter<byte>();
            CaseWriter.Write(@case, new Case(posts[0], header.Question, header.On, sayable, posts[0], header.Readings));
            writer.WritePropertyName("case");
            writer.WriteRawValue(@case.WrittenSpan);
        }
    }

    /// <exception cref="JsonException">It is no row of a saved run of this header.</exception>
    public static RunEntry Read(JsonElement line, SavedRunHeader header)
    {
        var record = line.TryGetProperty("case", out var @case) ? UnsayableDates.Restore(RecordOf(@case, header), TextsOf(line, "notKnown")) : null;
        return new()
        {
            EmployeeId = TextOf(line, EmployeeId),
            Name = TextOf(line, "name"),
            School = TextOf(line, "school"),
            Urn = line.GetProperty("urn").GetString(),
            Trust = line.GetProperty("trust").GetString(),
            TrustCode = line.GetProperty("trustCode").GetString(),
            Outcome = line.GetProperty("outcome").GetString() is { } outcome ? OutcomeOf(outcome, hasRecord: record is not null) : null,
            Deadline = line.GetProperty("deadline").GetString() is { } deadline ? LocalDatePattern.Iso.Parse(deadline).Value : null,
            Record = record,
            PostIds = record is null ? [] : PostIdsOf(TextsOf(line, "posts"), record, header),
        };
    }

    /// <exception cref="JsonException">There is no such text.</exception>
    public static string TextOf(JsonElement line, string property) => line.GetProperty(property).GetString() ?? throw new JsonException($"{property} is missing.");

    private static void WriteTexts(Utf8JsonWriter writer, string property, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(property);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static ImmutableArray<string> TextsOf(JsonElement line, string property) => [.. line.GetProperty(property).EnumerateArray().Select(text => text.GetString() ?? "")];

    private static StaffRecord RecordOf(JsonElement @case, SavedRunHeader header)
    {
        var read = CaseReader.Read(JsonMarshal.GetRawUtf8Value(@case)).Case;
        return read is not null && (read.Question, read.On, read.Readings) == (header.Question, header.On, header.Readings)
            ? read.Person
            : throw new JsonException("Its case is of another run.");
    }

    private static ImmutableArray<string> PostIdsOf(ImmutableArray<string> ids, StaffRecord record, SavedRunHeader header)
    {
        var known = record.Appointments.Where(post => post.Role == header.Question.Role).Select(post => post.Id).ToHashSet(StringComparer.Ordinal);
        return !ids.IsEmpty && ids.All(known.Contains) ? ids : throw new JsonException("Its record has no such post.");
    }

    private static Outcome OutcomeOf(string name, bool hasRecord) =>
        hasRecord && Enum.TryParse<Outcome>(name, ignoreCase: true, out var outcome) && string.Equals(SectionWords.Lower($"{outcome}"), name, StringComparison.Ordinal)
            ? outcome
            : throw new JsonException("There is no such outcome.");
}
