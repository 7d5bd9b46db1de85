using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Json;
using QualificationRules.Registers.Teachers;

namespace QualificationRules.Registers.Npqs;

/// <summary>
/// Reads answers of the API of NPQ qualifications: one, a list of them, or one a line. It has NPQs that were passed, each with its award and without its start; it says
/// nothing of courses under way, nor of the NASENCO.
/// </summary>
public static class NpqQualifications
{
    /// <summary>The code of <see cref="Qualification.NpqSenco"/>.</summary>
    private const string Senco = "NPQSENCO";

    private const string Headship = "NPQH";

    private static readonly ImmutableHashSet<string> Others = ["NPQEYL", "NPQEL", "NPQLBC", "NPQLL", "NPQLPM", "NPQLT", "NPQLTD", "NPQML", "NPQSL", "EHCO", "ASO"];

    /// <summary>What the answers say, one after another.</summary>
    /// <param name="file">The file; it is not closed.</param>
    /// <param name="name">Its name, for messages and origins.</param>
    /// <param name="on">The day on which the register answered, or any later day: what it says is so then.</param>
    /// <param name="note">Told how it was read.</param>
    /// <exception cref="UnreadableFileException">It is not such a file, or was cut off.</exception>
    public static IEnumerable<TeacherEntry> Read(Stream file, string name, LocalDate on, Action<Note>? note = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        return ReadAll(file, name, on, note ?? (_ => { }));
    }

    private static IEnumerable<TeacherEntry> ReadAll(Stream file, string name, LocalDate on, Action<Note> note)
    {
        foreach (var (answer, line) in new JsonAnswers(file, name, list: null).Read())
        {
            var origin = new FactOrigin(name, line);
            if (answer.Has("error"))
            {
                throw new UnreadableFileException($"{origin}: this is no answer about a teacher; the register refused to give one: {Quoted.Of(answer.Get("error").GetRawText())}. Ask again with a valid token.");
            }

            yield return EntryOf(answer.Has("data") ? answer.Get("data") : answer, origin, on, (kind, example) => note(new(kind, null, $"{origin}: {example}")));
        }
    }

    private static TeacherEntry EntryOf(JsonElement data, FactOrigin origin, LocalDate on, Action<string, string> tell)
    {
        var trn = TeachingRecords.TrnOf(data, origin);
        if (data.Get("qualifications").ValueKind != JsonValueKind.Array)
        {
            throw new UnreadableFileException($"{origin}: the answer for {trn} has no list \"qualifications\". Is this a file of the NPQ qualifications API?");
        }

        var awards = ImmutableArray.CreateBuilder<AwardSaid>();
        var any = false;
        foreach (var entry in data.Entries("qualifications"))
        {
            any = true;
            if (Of(entry, on, tell) is { } award)
            {
                awards.Add(award);
            }
        }

        if (!any)
        {
            tell(RegisterNotes.NoNpq, $"TRN {trn} on {FactDate.On(on)}");
        }

        // Who passed one twice holds it from the first time.
        return new(RegisterKind.NpqQualifications, trn, origin) { Awards = [.. awards.GroupBy(award => award.Qualification).Select(same => new AwardSaid(same.Key, EarliestOf(same.Select(award => award.Awarded))))] };
    }

    private static AwardSaid? Of(JsonElement entry, LocalDate on, Action<string, string> tell)
    {
        var type = entry.Text("npq_type");
        if (type is not (Senco or Headship))
        {
            tell(type is not null && Others.Contains(type) ? RegisterNotes.OtherNpq : RegisterNotes.UnknownValue, $"npq_type: {(type is null ? "missing" : Quoted.Of(type))}");
            return null;
        }

        var awarded = entry.Day("award_date");
        if (awarded is null)
        {
            tell(RegisterNotes.UnknownValue, $"award_date of the {type}: {(entry.Has("award_date") ? Quoted.Of(entry.Get("award_date").GetRawText()) : "missing")}");
        }

        if (type is Senco && awarded < Dates.FirstPlausibleNpqAward)
        {
            tell(RegisterNotes.EarlyNpq, $"{Senco} awarded on {FactDate.On(awarded.Value)}");
        }

        return new(type is Senco ? Qualification.NpqSenco : Qualification.Npqh, awarded is { } day ? Days.On(day) : Days.UpTo(on));
    }

    private static Days EarliestOf(IEnumerable<Days> awards) => awards.Aggregate((one, other) =>
        Days.Between(LocalDate.Min(one.First, other.First), LocalDate.Min(one.Last, other.Last)));
}
