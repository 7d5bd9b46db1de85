using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>The people of an HR extract, all of them in memory, and what became of the rows that tell of nobody who is asked about.</summary>
public sealed record StaffExtract
{
    private StaffExtract(ImmutableArray<PersonReading> people, ImmutableArray<Note> notes, int otherRows)
    {
        People = [.. people.Select(reading => reading.Person).OfType<Person>()];
        Problems = [.. people.SelectMany(reading => reading.Problems).OrderBy(problem => problem.Line)];
        RejectedRows = [.. people.SelectMany(reading => reading.RejectedRows).OrderBy(row => row.Line)];
        Undecided = [.. people.SelectMany(reading => reading.Undecided).OrderBy(undecided => undecided.Row.Line)];
        (Notes, OtherRows) = (notes, otherRows);
    }

    /// <summary>The people with a post as SENCO or as head, in the order of the file.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>Why rows were rejected, in the order of the file.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The rows rejected, with the cells that could be read.</summary>
    public ImmutableArray<ExtractRow> RejectedRows { get; }

    /// <summary>What no rule can decide, in the order of the file.</summary>
    public ImmutableArray<Undecided> Undecided { get; }

    /// <summary>How the file was read, where that is worth telling.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>How many rows are of roles other than SENCO and head.</summary>
    public int OtherRows { get; }

    /// <summary>Reads an extract: CSV or its relatives, xlsx or xls. <see cref="StaffReader"/> reads those of any number of rows.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="options">What is said beside the file; nothing where left out.</param>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be used, or has more than <see cref="FileLimits.MostRowsInMemory"/> rows.</exception>
    public static StaffExtract Read(byte[] file, ExtractOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var notes = ImmutableArray.CreateBuilder<Note>();
        using var content = new MemoryStream(file, writable: false);
        using var staff = StaffReader.Open(content, options, notes.Add);
        if (staff.Rows > FileLimits.MostRowsInMemory)
        {
            throw new UnreadableFileException($"The file has {staff.Rows} rows, and at most {FileLimits.MostRowsInMemory} are read at once; nothing of it is answered. Split it by school or by trust, all rows of a person in one file.");
        }

        ImmutableArray<PersonReading> people = [.. staff.People()];
        return new(people, notes.ToImmutable(), staff.OtherRows);
    }
}
