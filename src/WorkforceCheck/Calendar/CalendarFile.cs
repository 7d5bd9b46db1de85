using System.Text;
using QualificationRules.Registers;

namespace WorkforceCheck.Calendar;

/// <summary>Puts a calendar into a file, in the place of the calendar that is there.</summary>
internal static class CalendarFile
{
    private static readonly byte[] Begin = "BEGIN:VCALENDAR"u8.ToArray();

    /// <summary>Writes aside, then moves into place: whoever reads the file meanwhile has the old calendar or the new one, and never half of it.</summary>
    /// <exception cref="UnreadableFileException">It cannot be written, or holds something other than a calendar, which is left as it is.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        try
        {
            var file = new FileInfo(path);
            var target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            RefuseWhatIsNoCalendar(path, target);
            var aside = $"{target}.{Path.GetRandomFileName()}";
            try
            {
                WriteNew(aside, write);
                File.Move(aside, target, overwrite: true);
            }
            finally
            {
                File.Delete(aside);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableFileException($"The calendar {Quoted.Of(path)} cannot be written: {Reason(e)}", e);
        }
    }

    private static string Reason(Exception e) => e switch
    {
        DirectoryNotFoundException or FileNotFoundException => "there is no such directory.",
        UnauthorizedAccessException => "that is not allowed there.",
        ArgumentException => "that is no name of a file.",
        _ => e.Message,
    };

    private static void WriteNew(string path, Action<TextWriter> write)
    {
        using var file = new FileStream(path, FileMode.CreateNew);
        using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            write(writer);
        }

        file.Flush(flushToDisk: true);
    }

    private static void RefuseWhatIsNoCalendar(string path, string target)
    {
        if (Directory.Exists(target))
        {
            throw new UnreadableFileException($"The calendar {Quoted.Of(path)} cannot be written: it is a directory; give a file.");
        }

        if (!File.Exists(target))
        {
            return;
        }

        using var file = File.OpenRead(target);
        var start = new byte[Begin.Length];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read > 0 && !start.AsSpan().SequenceEqual(Begin))
        {
            throw new UnreadableFileException($"The calendar {Quoted.Of(path)} cannot be written: the file is there and is no calendar; give another name.");
        }
    }
}
