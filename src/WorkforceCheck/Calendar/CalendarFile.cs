using System.Text;
using QualificationRules.Registers;
using WorkforceCheck.Files;

namespace WorkforceCheck.Calendar;

/// <summary>Puts a calendar into a file, in the place of the calendar that is there.</summary>
internal static class CalendarFile
{
    private static readonly byte[] Begin = "BEGIN:VCALENDAR"u8.ToArray();

    /// <summary>Writes it whole or not at all; see <see cref="OutputFile"/>.</summary>
    /// <exception cref="UnreadableFileException">It cannot be written, or holds something other than a calendar, which is left as it is.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var file = OutputFile.At(path, "calendar");
        RefuseWhatIsNoCalendar(path, file.Target);
        file.Write(stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            write(writer);
        });
    }

    private static void RefuseWhatIsNoCalendar(string path, string target)
    {
        if (!File.Exists(target))
        {
            return;
        }

        using var file = File.OpenRead(target);
        var start = new byte[Begin.Length];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read > 0 && !start.AsSpan().SequenceEqual(Begin))
        {
            throw new UnreadableFileException($"The calendar {Quoted.InFull(path)} cannot be written: the file is there and is no calendar; give another name.");
        }
    }
}
