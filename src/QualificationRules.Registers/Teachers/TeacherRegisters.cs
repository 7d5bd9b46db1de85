using System.Collections.Frozen;
using System.Collections.Immutable;
using QualificationRules.Registers.Census;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Npqs;

namespace QualificationRules.Registers.Teachers;

/// <summary>What files of the registers of teachers say, by TRN.</summary>
public sealed class TeacherRegisters
{
    private static readonly ImmutableArray<TeacherEntry> Nothing = [];

    private const int MostOfTeacher = 64;

    private readonly FrozenDictionary<string, ImmutableArray<TeacherEntry>> _byTrn;

    private TeacherRegisters(FrozenDictionary<string, ImmutableArray<TeacherEntry>> byTrn, ImmutableArray<RegisterKind> kinds, ImmutableArray<Note> notes) =>
        (_byTrn, Kinds, Notes) = (byTrn, kinds, notes);

    /// <summary>The registers of which there are files.</summary>
    public ImmutableArray<RegisterKind> Kinds { get; }

    /// <summary>How the files were read, where that is worth telling.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>How many teachers the files tell of.</summary>
    public int Count => _byTrn.Count;

    /// <summary>Whether some of the files tell of courses, so that an extract that is silent about them says nothing.</summary>
    internal bool TellOfCourses => Kinds.Any(kind => kind != RegisterKind.TeachingRecords);

    /// <summary>Reads files, one after another.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="UnreadableFileException">One of them cannot be used, or they tell of more than <see cref="FileLimits.MostTeachers"/> teachers.</exception>
    public static TeacherRegisters Read(IEnumerable<RegisterSource> files) => Read(files ?? throw new ArgumentNullException(nameof(files)), FileLimits.MostTeachers);

    internal static TeacherRegisters Read(IEnumerable<RegisterSource> files, int mostTeachers)
    {
        var entries = new Dictionary<string, ImmutableArray<TeacherEntry>>(StringComparer.Ordinal);
        var (kinds, notes) = (new SortedSet<RegisterKind>(), new RegisterNoteList());
        foreach (var source in files)
        {
            kinds.Add(source.Kind);
            using var file = source.Open();
            foreach (var entry in EntriesOf(source, file, notes.Add))
            {
                var same = entries[entry.Trn.Value] = entries.GetValueOrDefault(entry.Trn.Value, Nothing).Add(entry);
                if (same.Length > MostOfTeacher)
                {
                    throw new UnreadableFileException($"{entry.Origin}: the TRN {entry.Trn} stands here for the {same.Length}th time; at most {MostOfTeacher} answers of one teacher are read.");
                }

                if (entries.Count > mostTeachers)
                {
                    throw new UnreadableFileException($"{entry.Origin}: here stands one teacher more than the {mostTeachers} that are read at once; nothing of the files is used. Leave out teachers who are not in your list.");
                }
            }
        }

        return new(entries.ToFrozenDictionary(StringComparer.Ordinal), [.. kinds], notes.ToImmutable());
    }

    /// <summary>What each source says of a teacher, in the order of the files.</summary>
    public ImmutableArray<TeacherEntry> Of(string trn) => _byTrn.GetValueOrDefault(trn ?? throw new ArgumentNullException(nameof(trn)), Nothing);

    private static IEnumerable<TeacherEntry> EntriesOf(RegisterSource source, Stream file, Action<Note> note) => source.Kind switch
    {
        RegisterKind.TeachingRecords => TeachingRecords.Read(file, source.Name, source.On, note),
        RegisterKind.NpqQualifications => NpqQualifications.Read(file, source.Name, source.On, note),
        RegisterKind.WorkforceCensus => CensusReturn.Open(file, source.Name, note).Members().Select(member => member.Entry).OfType<TeacherEntry>(),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source.Kind, "There is no such register."),
    };
}
