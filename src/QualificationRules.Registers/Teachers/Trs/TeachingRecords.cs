using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Json;

namespace QualificationRules.Registers.Teachers;

/// <summary>
/// Reads answers of the Teaching Record System, API version 3: a person, the answer of <c>find</c>, a list of persons, or a person a line, of the versions 20250627 and
/// later and 20250203 to 20250327. Names, dates of birth, NI numbers, addresses and alerts are read over. It knows nothing of the NASENCO or of NPQs.
/// </summary>
public static class TeachingRecords
{
    private const int TrnDigits = 7;

    private static readonly ImmutableArray<string> Ignored = ["eyts", "mandatoryQualifications", "npqQualifications", "alerts"];

    /// <summary>What the answers say, one after another.</summary>
    /// <param name="file">The file; it is not closed.</param>
    /// <param name="name">Its name, for messages and origins.</param>
    /// <param name="on">The day on which the register answered, or any later day: what it says is so then.</param>
    /// <param name="note">Told how it was read.</param>
    /// <exception cref="UnreadableFileException">It is not such a file, is of an older version, or was cut off.</exception>
    public static IEnumerable<TeacherEntry> Read(Stream file, string name, LocalDate on, Action<Note>? note = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        return ReadAll(file, name, on, note ?? (_ => { }));
    }

    private static IEnumerable<TeacherEntry> ReadAll(Stream file, string name, LocalDate on, Action<Note> note)
    {
        foreach (var (answer, line) in new JsonAnswers(file, name, "results").Read())
        {
            var origin = new FactOrigin(name, line);
            void Tell(string kind, string example) => note(new(kind, null, $"{origin}: {example}"));
            if (IsRefusal(answer))
            {
                Tell(RegisterNotes.NoRecord, answer.Text("title") is { } title ? Quoted.Of(title) : "no person in the answer");
                continue;
            }

            yield return EntryOf(answer, origin, on, Tell);
        }
    }

    /// <summary>An answer in place of a person: 404, or 410 where the record is deactivated.</summary>
    private static bool IsRefusal(JsonElement answer) => !answer.Has("trn") && (answer.Has("title") || answer.Has("errorCode") || answer.Get("status").ValueKind == JsonValueKind.Number);

    private static TeacherEntry EntryOf(JsonElement person, FactOrigin origin, LocalDate on, Action<string, string> tell)
    {
        var trn = TrnOf(person, origin);
        if (TrsVersion.TooOld(person) is { } version)
        {
            throw new UnreadableFileException($"{origin}: this answer of the Teaching Record System is of version {version}, which is too old. Ask again with the header X-Api-Version: 20250627; read are 20250627 and later, and 20250203 to 20250327. Without the header the answer is of version 20240101.");
        }

        if (MergedFrom(origin.Source, trn) is { } asked)
        {
            tell(RegisterNotes.Merged, $"asked for {asked}, answered for {trn}; correct the TRN in your list");
        }

        if (Ignored.Where(property => HasContent(person.Get(property))).ToList() is { Count: > 0 } ignored)
        {
            tell(RegisterNotes.Ignored, $"{string.Join(", ", ignored)} (of sensory impairment, early years and conduct; never the NASENCO)");
        }

        var qtls = TrsEnums.QtlsStatus(person, tell);
        var routes = TrsRoutes.Of(person, tell);
        var teacher = new TrsTeacher(person, qtls, routes, on, tell);
        var induction = TrsInduction.Of(person, qtls, tell);
        return new(RegisterKind.TeachingRecords, trn, origin)
        {
            Qts = teacher.Qts(),
            Qtls = teacher.Qtls(),
            Induction = induction,
            InductionCompleted = induction == InductionStatus.Passed && person.Get("induction").Day("completedDate") is { } completed ? Days.On(completed) : null,
        };
    }

    internal static Trn TrnOf(JsonElement answer, FactOrigin origin) => answer.Text("trn") is { Length: TrnDigits } trn && trn.All(char.IsAsciiDigit)
        ? new(trn)
        : throw new UnreadableFileException($"{origin}: \"trn\" is {Shown(answer.Get("trn"))}; an answer about a teacher has it as text of seven digits, zeros at its beginning included. Is this another file?");

    private static string Shown(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? "missing" : Quoted.Of(value.GetRawText());

    private static bool HasContent(JsonElement value) => value.ValueKind == JsonValueKind.Object || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0);

    /// <summary>A file that is named by the TRN that was asked for, where the register answered with another.</summary>
    private static string? MergedFrom(string source, Trn trn) =>
        Path.GetFileNameWithoutExtension(source) is { Length: TrnDigits } asked && asked.All(char.IsAsciiDigit) && !string.Equals(asked, trn.Value, StringComparison.Ordinal) ? asked : null;
}
