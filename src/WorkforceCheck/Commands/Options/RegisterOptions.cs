using System.CommandLine;
using NodaTime;
using QualificationRules.Registers;
using QualificationRules.Registers.Teachers;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary>The options that name files, or folders of files, of the registers of teachers.</summary>
internal sealed class RegisterOptions
{
    private readonly Option<string[]> _trs = Many("--trs", "Answers of the Teaching Record System, as JSON: QTS, QTLS and induction then come from it.");

    private readonly Option<string[]> _npq = Many("--npq", "Answers of the API of NPQ qualifications, as JSON: awards then come from it.");

    private readonly Option<string[]> _census = Many("--census", "Returns of the School Workforce Census, as XML: flags as at the day of the census.");

    private readonly Option<LocalDate?> _on = new("--registers-on")
    {
        Description = "The day on which the files of --trs and --npq were fetched; today where left out. What they say was so on that day.", HelpName = "DATE", CustomParser = QuestionOptions.Day,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _trs, _npq, _census, _on })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The files that are read.</summary>
    public IEnumerable<string> Files(ParseResult parsed) => All(parsed).Select(file => file.Path);

    /// <summary>Reads the registers; null where none is named.</summary>
    /// <exception cref="UnreadableFileException">A file cannot be used.</exception>
    public TeacherRegisters? Read(ParseResult parsed, Terminal terminal)
    {
        var on = parsed.GetValue(_on) ?? terminal.Today();
        if (on > terminal.Today())
        {
            throw new UnreadableFileException($"--registers-on says {Shown.InText(on)}, which is after today, {Shown.InText(terminal.Today())}: it is the day on which the files were fetched.");
        }

        var sources = All(parsed).Select(file => new RegisterSource(file.Kind, Path.GetFileName(file.Path), () => InputFile.Open(file.Path, terminal), on)).ToList();
        return sources.Count > 0 ? TeacherRegisters.Read(sources) : null;
    }

    private IEnumerable<(RegisterKind Kind, string Path)> All(ParseResult parsed) =>
    [
        .. Of(RegisterKind.TeachingRecords, parsed.GetValue(_trs), ".json", ".jsonl"),
        .. Of(RegisterKind.NpqQualifications, parsed.GetValue(_npq), ".json", ".jsonl"),
        .. Of(RegisterKind.WorkforceCensus, parsed.GetValue(_census), ".xml"),
    ];

    private static IEnumerable<(RegisterKind Kind, string Path)> Of(RegisterKind kind, string[]? paths, params string[] endings) =>
        (paths ?? []).SelectMany(path => Directory.Exists(path) ? FilesOf(path, endings) : [path]).Select(path => (kind, path));

    /// <summary>The files of a folder, in the order of their names; other files in it are no answers.</summary>
    private static List<string> FilesOf(string folder, string[] endings)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder).Where(file => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw new UnreadableFileException($"The folder {Quoted.InFull(folder)} has no file whose name ends in {string.Join(" or ", endings)}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException($"The folder {Quoted.InFull(folder)} cannot be read: {e.Message}", e);
        }
    }

    private static Option<string[]> Many(string name, string description) =>
        new(name) { Description = $"{description} A file or a folder; may be given several times.", HelpName = "FILE", DefaultValueFactory = _ => [] };
}
