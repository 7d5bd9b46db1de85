using System.Buffers;
using System.Text;
using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Json.Writing;
using QualificationRules.Law;

namespace QualificationRules.Json;

/// <summary>Writes cases of the wire format, each as one JSON object without a line break: what <see cref="CaseReader"/> reads back as an equal case.</summary>
/// <remarks>
/// What is not known and what is the default when absent are left out; the readings are always written. Dates that are not exact
/// are written as intervals. Posts, courses and periods of QTLS keep their order.
/// </remarks>
public static class CaseWriter
{
    /// <summary>Writes a case.</summary>
    /// <exception cref="InvalidFactException">
    /// The wire format cannot say it (<c>noWireForm</c>): an <c>until</c> or <c>withdrawn</c> that is not known (absent is never
    /// there), an <c>appointedOn</c> that is not dated, a date outside the years 0001 to 9999, half of a surrogate pair in a text,
    /// more entries than a line may have, or more than <see cref="CaseReader.LongestLine"/>. Nothing is written then.
    /// </exception>
    public static void Write(IBufferWriter<byte> to, Case @case)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(@case);
        to.Write(Line(@case, writesEmpty: true));
    }

    /// <summary>Writes a case as text.</summary>
    /// <inheritdoc cref="Write(IBufferWriter{byte}, Case)"/>
    public static string ToJson(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return Encoding.UTF8.GetString(Line(@case, writesEmpty: true));
    }

    /// <summary>The line of a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="writesEmpty">Whether a list of courses or an application of which nothing is known is written where the case has one; it means the same.</param>
    internal static ReadOnlySpan<byte> Line(Case @case, bool writesEmpty)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(line, WriterOptions.Readable))
        {
            Write(writer, @case, writesEmpty);
        }

        return line.WrittenCount <= CaseReader.LongestLine
            ? line.WrittenSpan
            : throw NoWireForm.At("", "The case takes more than 1 MiB, the longest line of the wire format.");
    }

    private static void Write(Utf8JsonWriter writer, Case @case, bool writesEmpty)
    {
        writer.WriteStartObject();
        FactWriter.WriteText(writer, "/id", @case.Id);
        writer.WriteString("question", @case.Question.Code);
        FactWriter.WriteName(writer, "course", @case.Question.Course);
        FactWriter.WriteDate(writer, "/on", @case.On, whenAbsent: FactDate.Unknown);
        FactWriter.WriteText(writer, "/appointment", @case.AppointmentId);
        WriteReadings(writer, @case.Readings);
        PersonWriter.Write(writer, @case.Person, @case.TrainingAbsent || !writesEmpty);
        if (@case.Person.Scholarship is { } application && (writesEmpty || application != new ScholarshipApplication()))
        {
            ScholarshipWriter.Write(writer, application);
        }

        writer.WriteEndObject();
    }

    private static void WriteReadings(Utf8JsonWriter writer, Readings readings)
    {
        writer.WriteStartObject("readings");
        writer.WriteString("priorService", Names.PriorServices.NameOf(readings.PriorService));
        writer.WriteString("clock", Names.Clocks.NameOf(readings.Clock));
        writer.WriteString("leapDay", Names.LeapDays.NameOf(readings.LeapDay));
        writer.WriteString("induction", Names.InductionReadings.NameOf(readings.Induction));
        writer.WriteEndObject();
    }
}
