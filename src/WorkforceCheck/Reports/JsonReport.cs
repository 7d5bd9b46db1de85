using System.Buffers;
using System.Globalization;
using QualificationRules.Json;
using QualificationRules.Registers.Sorting;

namespace WorkforceCheck.Reports;

/// <summary>The report as verdict lines of the wire format, one for every row that is asked about, in the order of the file; the id is the row's line in it.</summary>
internal static class JsonReport
{
    public static void Write(IEnumerable<CheckRow> rows, Stream into, Workspace workspace, CancellationToken cancellation)
    {
        using var lines = new LinesInOrder(workspace, into.Write, cancellation);
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var row in rows)
        {
            if (Write(row, bytes))
            {
                bytes.Write("\n"u8);
                lines.Add(row, bytes.WrittenSpan);
                bytes.ResetWrittenCount();
            }
        }

        lines.Complete();
    }

    /// <summary>False for what has another line, or is not asked about.</summary>
    private static bool Write(CheckRow row, ArrayBufferWriter<byte> bytes)
    {
        var id = row.Line.ToString(CultureInfo.InvariantCulture);
        switch (row)
        {
            case AnsweredRow answered:
                VerdictWriter.Write(bytes, id, answered.Answer.Verdict);
                return true;
            case RejectedRow rejected:
                VerdictWriter.WriteError(bytes, id, new WireError("rejectedRow", rejected.Message, null));
                return true;
            case UndecidedRow { IsAskedAbout: true, Undecided: var undecided }:
                VerdictWriter.WriteError(bytes, id, new WireError("undecidedRow", $"{undecided}", null));
                return true;
            default:
                return false;
        }
    }
}
