using NodaTime;
using NodaTime.Text;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>A day from which on a question may answer otherwise: of which date of the case, and by what provision.</summary>
/// <param name="Of">The date of the case that is compared with it, such as <c>the start of the NASENCO</c>.</param>
/// <param name="Day">The first day of what may be another answer; null for one that is counted from a date of the case.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Source">The provision.</param>
internal sealed record CutPoint(string Of, LocalDate? Day, string Words, Citation Source)
{
    /// <summary>The one date that is no fact about the person.</summary>
    public const string DateAskedAbout = "the date asked about";

    /// <summary>A day of the calendar.</summary>
    public static CutPoint At(string of, LocalDate day, Citation source) => new(of, day, LocalDatePattern.Iso.Format(day), source);

    /// <summary>A day of the calendar on which the law or programme changes.</summary>
    public static CutPoint OfLaw(LocalDate day, Citation source) => At(DateAskedAbout, day, source);

    /// <summary>A day that is counted from a date of the case.</summary>
    public static CutPoint Counted(string of, string words, Citation source) => new(of, null, words, source);
}
