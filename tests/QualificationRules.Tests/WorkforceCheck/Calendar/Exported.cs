using System.Text;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>A calendar as a reader of RFC 5545 has it: the events' properties by name, unfolded, their values still escaped.</summary>
internal sealed record Exported(Run Run, byte[] Bytes)
{
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Events { get; } = Parse(Encoding.UTF8.GetString(Bytes));

    /// <summary>Runs <c>check</c> on this text, with a calendar that is not there yet.</summary>
    public static Exported Check(string csv, params string[] options)
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(directory.FullName, "trust.ics");
            var run = Run.Check(csv, [.. options, "--ics", file]);
            return new(run, File.ReadAllBytes(file));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>Such as <c>20270901 CONFIRMED Deadline: A. Archer\, Ashbrook Primary</c>, in the order of the file.</summary>
    public IEnumerable<string> Lines => Events.Select(each => $"{each["DTSTART;VALUE=DATE"]} {each["STATUS"]} {each["SUMMARY"]}");

    public string UidOf(string summary) => Events.Single(each => each["SUMMARY"].StartsWith(summary, StringComparison.Ordinal))["UID"];

    private static List<IReadOnlyDictionary<string, string>> Parse(string text) =>
    [
        .. text.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n").Skip(1).Select(each => each[..each.IndexOf("END:VEVENT\r\n", StringComparison.Ordinal)]
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal)),
    ];
}
