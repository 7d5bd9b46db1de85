using System.Text.Json;
using QualificationRules.Json.Data;
using QualificationRules.Json.Serialization;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json;

/// <summary>Makes an application's own JSON speak the wire format.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Adds what writes and reads cases, records and each of their facts as in the wire format, and what writes verdicts and timelines, whatever
    /// else the options say. Facts are read back equal; verdicts and timelines are read back as <see cref="VerdictData"/> and <see cref="TimelineData"/>. Needs no reflection.
    /// </summary>
    /// <remarks>
    /// Reading what is not allowed throws a <see cref="JsonException"/> that says what is, and where. Writing what the wire format cannot say, such as the end
    /// of a post that is not known, throws one too (<c>noWireForm</c>). A record is written as a case's <c>person</c>, with its <c>scholarship</c> inside. Of a date
    /// that stands alone, <c>"unknown"</c> is not known, since it cannot be left out.
    /// </remarks>
    /// <param name="options">The options, not yet used.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options have been used, and cannot be changed any more.</exception>
    public static JsonSerializerOptions AddQualificationRules(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in FactConverters.All)
        {
            options.Converters.Add(converter);
        }

        options.Converters.Add(new WrittenConverter<Verdicts.Verdict>((to, verdict) => VerdictWriter.Write(to, verdict), nameof(VerdictData)));
        options.Converters.Add(new WrittenConverter<Verdicts.Timeline>((to, timeline) => TimelineWriter.Write(to, timeline), nameof(TimelineData)));
        options.Converters.Add(new DataConverter<VerdictData>(DataContext.Default.VerdictData));
        options.Converters.Add(new DataConverter<TimelineData>(DataContext.Default.TimelineData));
        options.Converters.Add(new WireNameConverter<Outcome>(Names.Outcomes));
        options.Converters.Add(new WireNameConverter<Authority>(Names.Authorities));
        return options;
    }
}
