using QualificationRules.Registers;
using WorkforceCheck.Files;

namespace WorkforceCheck.Reports;

/// <summary>Puts a saved run into a file, in the place of the saved run that is there.</summary>
internal static class SavedRunFile
{
    /// <summary>The file to save a run in; see <see cref="OutputFile"/>.</summary>
    /// <exception cref="UnreadableFileException">It cannot be written, or holds something other than a saved run.</exception>
    public static OutputFile At(string path)
    {
        var file = OutputFile.At(path, "saved run");
        RefuseWhatIsNoSavedRun(path, file.Target);
        return file;
    }

    private static void RefuseWhatIsNoSavedRun(string path, string target)
    {
        if (!File.Exists(target))
        {
            return;
        }

        using var file = File.OpenRead(target);
        if (file.Length > 0 && (!new LineReader(file).TryRead(out var first, out _) || !first.StartsWith(SealedLine.Start) || first.IndexOf(SavedRunHeader.Start) < 0))
        {
            throw new UnreadableFileException($"The saved run {Quoted.InFull(path)} cannot be written: the file is there and is no saved run; give another name.");
        }
    }
}
