using System.Buffers;
using System.Globalization;
using QualificationRules.Json;

namespace WorkforceCheck.Reports;

/// <summary>The report as verdict lines of the wire format, one for every row that is asked about; the id is the row's line in the extract.</summary>
internal static class JsonReport
{
    public static void Write(CheckReport report, ReportOptions wanted, Stream into)
    {
        var answers = report.Answers.Where(wanted.Wants).Select(answer => (answer.Row.Line, Answer: (Answer?)answer, Code: "", Message: ""))
            .Concat(report.Rejected.Where(wanted.WantsRejected).Select(rejected => (rejected.Line, Answer: (Answer?)null, Code: "rejectedRow", rejected.Message)))
            .Concat(report.UndecidedRows.Where(wanted.Wants).Select(undecided => (undecided.Row.Line, Answer: (Answer?)null, Code: "undecidedRow", Message: $"{undecided}")));
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var (line, answer, code, message) in answers.OrderBy(answer => answer.Line))
        {
            Write(bytes, line.ToString(CultureInfo.InvariantCulture), answer, code, message);
            bytes.Write("\n"u8);
            into.Write(bytes.WrittenSpan);
            bytes.ResetWrittenCount();
        }
    }

    private static void Write(ArrayBufferWriter<byte> bytes, string id, Answer? answer, string code, string message)
    {
        if (answer is null)
        {
            VerdictWriter.WriteError(bytes, id, new WireError(code, message, null));
        }
        else
        {
            VerdictWriter.Write(bytes, id, answer.Verdict);
        }
    }
}
