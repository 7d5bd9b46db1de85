using QualificationRules.Registers.Sorting;

namespace QualificationRules.Registers.Extracts;

/// <summary>
/// The people of an HR extract, one after another, in memory that does not grow with the file: the rows of a person may stand anywhere in it. What
/// does not fit goes to temporary files, which are gone when this is disposed.
/// </summary>
public sealed class StaffReader : IDisposable
{
    private readonly RowsByPerson _rows;
    private readonly SharedTrns _trns;
    private readonly PeopleReader _people;
    private readonly SchoolsInFile _schools;

    private StaffReader(RowsByPerson rows, SharedTrns trns, PeopleReader people, SchoolsInFile schools)
    {
        (_rows, _trns, _people, _schools) = (rows, trns, people, schools);
        OtherRows = rows.OtherRows;
    }

    /// <summary>How many rows the file has, apart from blank ones and those that are about the list.</summary>
    public int Rows => _rows.Count;

    /// <summary>The schools that the rows name, whatever their roles, each once in the order of the file; those that cannot be told apart are left out.</summary>
    internal IReadOnlyCollection<SchoolInFile> Schools => _schools.All;

    /// <summary>Whether the file has no column for either award of a SENCO, and everybody in it is taken to have neither.</summary>
    internal bool IsWithoutAwards { get; private init; }

    /// <summary>How many rows are of roles other than SENCO and head, as far as the people have been read: of all the file when the last of them was.</summary>
    public int OtherRows { get; private set; }

    /// <summary>Reads an extract, CSV or its relatives, xlsx or xls, to its end.</summary>
    /// <param name="file">The file, which can be read from any place; it is not needed afterwards, and is not closed.</param>
    /// <param name="options">What is said beside the file; nothing where left out.</param>
    /// <param name="note">Told how the file was read, note by note, also while people are read.</param>
    /// <param name="progress">Told each line that was read.</param>
    /// <param name="cancellation">Ends the reading, also of people.</param>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be used.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static StaffReader Open(Stream file, ExtractOptions? options = null, Action<Note>? note = null, IProgress<int>? progress = null, CancellationToken cancellation = default) =>
        Open(file, options ?? ExtractOptions.Default, note ?? (_ => { }), progress, Workspace.Default, cancellation);

    internal static StaffReader Open(Stream file, ExtractOptions options, Action<Note> note, IProgress<int>? progress, Workspace workspace, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        var sheet = SheetReader.Read(file, options);
        var (rows, trns, dates) = (new RowsByPerson(sheet.Header, workspace, cancellation), new SharedTrns(workspace, cancellation), new DatesOfTwoReadings());
        var schools = new SchoolsInFile(sheet.Header.Present, options);
        try
        {
            foreach (var each in HeaderNotes.Of(sheet, options).Concat(options.Teachers?.Notes ?? []))
            {
                note(each);
            }

            foreach (var row in new ExtractReader(sheet, note).Read())
            {
                dates.Look(row);
                schools.Add(row);
                rows.Add(row);
                progress?.Report(row.Line);
            }

            if (rows.Count == 0)
            {
                throw new UnreadableFileException($"The file has a header and no rows: below line {sheet.Header.Line} stands nothing.");
            }

            if (!sheet.Header.Present.Contains(Columns.Type) && options.Schools is null)
            {
                note(new(NoteKinds.NoType, null, $"give the column {Columns.Type.Name}, or the schools' register (--gias edubasealldata.csv --gias-links links.csv)"));
            }

            rows.Complete();
            foreach (var person in rows.Staff())
            {
                foreach (var row in person.Rows)
                {
                    trns.Add(person.Person, row);
                }
            }

            trns.Complete();
            return new(rows, trns, new(sheet.Header.Present, options, dates, note), schools) { IsWithoutAwards = TrainingReader.SaysThatThereAreNone(sheet.Header.Present, options) };
        }
        catch
        {
            rows.Dispose();
            trns.Dispose();
            throw;
        }
    }

    /// <summary>The people with a post as SENCO or as head, or one that may be, in the order of the file; to be read once.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<PersonReading> People()
    {
        foreach (var reading in _people.Read(_rows.Staff(), _trns.Problems()))
        {
            OtherRows += reading.OtherRows;
            yield return reading;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _trns.Dispose();
    }
}
