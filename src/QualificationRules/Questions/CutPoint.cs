using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// A day from which a question may answer otherwise: a day of a date in the facts, or of the date asked about. Every question lists its cut points
/// once, and timelines, completions of facts and documents all take the days from that list.
/// </summary>
internal sealed record CutPoint
{
    private readonly Kind _kind;
    private readonly LocalDate _day;
    private readonly int _years;

    private CutPoint(FactName? of, Kind kind, Citation source, LocalDate day = default, int years = 0) =>
        (Of, _kind, Source, _day, _years) = (of, kind, source, day, years);

    private enum Kind
    {
        DayOfTheCalendar,
        DayAfterAsked,
        DayAsked,
        Anniversary,
    }

    /// <summary>The fact whose date is compared; null for the date asked about.</summary>
    public FactName? Of { get; }

    /// <summary>The provision that makes the difference.</summary>
    public Citation Source { get; }

    /// <summary>The day, where it is one of the calendar; null where it is counted from another date of the case.</summary>
    public LocalDate? Day => _kind == Kind.DayOfTheCalendar ? _day : null;

    /// <summary>After how many years an answer changes; 0 where none are counted.</summary>
    public int Years => _years;

    /// <summary>The law or the programme changes on this day.</summary>
    public static CutPoint OfLaw(LocalDate day, Citation source) => new(null, Kind.DayOfTheCalendar, source, day);

    /// <summary>A fact is compared with this day: from it on the answer may be another.</summary>
    public static CutPoint At(FactName of, LocalDate day, Citation source) => new(of, Kind.DayOfTheCalendar, source, day);

    /// <summary>What happens after the date asked about has not happened by then.</summary>
    public static CutPoint NotYet(FactName of, Citation source) => new(of, Kind.DayAfterAsked, source);

    /// <summary>What ends on the date asked about, or later, still goes on then.</summary>
    public static CutPoint StillGoesOn(FactName of, Citation source) => new(of, Kind.DayAsked, source);

    /// <summary>A period of years counted from the fact has not passed on the date asked about.</summary>
    public static CutPoint NotPassed(FactName of, int years, Citation source) => new(of, Kind.Anniversary, source, years: years);

    /// <summary>The day of the fact from which the answer may be another, for the date and the readings of the enquiry.</summary>
    public LocalDate DayOfFact(in Enquiry enquiry) => _kind switch
    {
        Kind.DayOfTheCalendar => _day,
        Kind.DayAfterAsked => enquiry.On.OrNextDay(),
        Kind.DayAsked => enquiry.On,
        _ => Anniversary.EarliestStartWithin(enquiry.On, _years, enquiry.Readings.LeapDay),
    };

    /// <summary>The date asked about from which the answer may be another, where the fact is on this day; null where there is none.</summary>
    public LocalDate? DayAskedFor(LocalDate fact, LeapDay leapDay)
    {
        LocalDate? last = _kind switch
        {
            Kind.DayAfterAsked => fact == LocalDate.MinIsoValue ? null : fact.PlusDays(-1),
            Kind.DayAsked => fact,
            Kind.Anniversary => Anniversary.Of(fact, _years, leapDay),
            _ => null,
        };
        return last < LocalDate.MaxIsoValue ? last?.PlusDays(1) : null;
    }

    /// <summary>The day in words, such as <c>2024-09-01</c> or <c>the day after the date asked about</c>.</summary>
    public override string ToString() => _kind switch
    {
        Kind.DayOfTheCalendar => $"{_day:uuuu'-'MM'-'dd}",
        Kind.DayAfterAsked => "the day after the date asked about",
        Kind.DayAsked => "the date asked about",
        _ => $"the first day of which the date asked about is no later than the anniversary, {_years} years on",
    };
}
