using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace QualificationRules.Law;

/// <summary>A value with the place where it is published.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it is published.</param>
public sealed record Sourced<T>(T Value, Citation Source)
{
    /// <summary>Whether one course provider alone states it, of its own course: other providers and cohorts differ.</summary>
    public bool IsProviderFigure => Source.Instrument.Authority == Authority.Provider;

    /// <summary>Such as <c>2024-09-01 (SI 2024/535 reg 2)</c>; a list says how many values it has.</summary>
    public override string ToString() => $"{Written()} ({Source})";

    private string Written() => Value switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        ICollection list => string.Create(CultureInfo.InvariantCulture, $"{list.Count} values"),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
