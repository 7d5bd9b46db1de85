using System.CommandLine;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Schools;

namespace WorkforceCheck.Commands;

/// <summary>The HR extract that a command reads, and the options that say how: alike for every command that takes one.</summary>
internal sealed class ExtractInput
{
    private readonly Option<string[]> _map = new("--map")
    {
        Description = "What a heading of the file stands for, \"Their heading=Role Start Date\"; \"Their heading=\" leaves its column out. May be given several times.", HelpName = "HEADING=COLUMN", DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _mapFile = new("--map-file") { Description = "A file that says the same, a heading a line.", HelpName = "FILE" };

    private readonly Option<string?> _sheet = new("--sheet") { Description = "The sheet of the workbook to read; where left out, the only one that has the headings.", HelpName = "NAME" };

    private readonly Option<string?> _gias = new("--gias") { Description = "The schools' register: GIAS's edubasealldata CSV. Types, openings and trusts then come from it.", HelpName = "FILE" };

    private readonly Option<string?> _links = new("--gias-links") { Description = "GIAS's links_edubasealldata CSV: which schools succeeded which.", HelpName = "FILE" };

    private readonly RegisterOptions _teachers = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _map, _mapFile, _sheet, _gias, _links })
        {
            command.Options.Add(option);
        }

        _teachers.AddTo(command);
    }

    /// <summary>The files that are read: the extract, and those that options name.</summary>
    public IEnumerable<string> Files(string path, ParseResult parsed) =>
        new[] { path is FileArgument.StandardInput ? "/dev/stdin" : path, parsed.GetValue(_mapFile), parsed.GetValue(_gias), parsed.GetValue(_links) }.OfType<string>().Concat(_teachers.Files(parsed));

    /// <summary>Reads an extract.</summary>
    /// <param name="path">The file.</param>
    /// <param name="parsed">The options.</param>
    /// <param name="terminal">Where the program runs.</param>
    /// <param name="note">Told how the file was read.</param>
    /// <param name="progress">Told each line that was read.</param>
    /// <param name="cancellation">Ends the reading, also of people.</param>
    /// <exception cref="UnreadableFileException">It, or a file that an option names, cannot be used.</exception>
    public async Task<StaffReader> OpenAsync(string path, ParseResult parsed, Terminal terminal, Action<Note> note, IProgress<int>? progress, CancellationToken cancellation)
    {
        var file = await InputFile.OpenSeekableAsync(path, terminal, cancellation).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            return Open(file, parsed, terminal, note, progress, cancellation);
        }
    }

    /// <summary>Reads an extract that is open.</summary>
    /// <exception cref="UnreadableFileException">It, or a file that an option names, cannot be used.</exception>
    public StaffReader Open(Stream file, ParseResult parsed, Terminal terminal, Action<Note> note, IProgress<int>? progress, CancellationToken cancellation)
    {
        var saved = parsed.GetValue(_mapFile) is { } path ? ColumnMap.Empty.With(Lines(path, terminal), _mapFile.Name) : ColumnMap.Empty;
        var options = new ExtractOptions { Map = saved.With(parsed.GetValue(_map) ?? [], _map.Name), Sheet = parsed.GetValue(_sheet), Schools = Register(parsed, terminal), Teachers = _teachers.Read(parsed, terminal) };
        return StaffReader.Open(file, options, note, progress, terminal.Workspace, cancellation);
    }

    private static string[] Lines(string path, Terminal terminal)
    {
        using var reader = new StreamReader(InputFile.Open(path, terminal));
        return reader.ReadToEnd().Split('\n');
    }

    private SchoolRegister? Register(ParseResult parsed, Terminal terminal)
    {
        var links = parsed.GetValue(_links);
        if (parsed.GetValue(_gias) is not { } gias)
        {
            return links is null ? null : throw new UnreadableFileException("--gias-links needs --gias, the file of the schools that it links.");
        }

        using var schools = InputFile.Open(gias, terminal);
        using var linked = links is null ? null : InputFile.Open(links, terminal);
        return SchoolRegister.Read(schools, linked);
    }
}
