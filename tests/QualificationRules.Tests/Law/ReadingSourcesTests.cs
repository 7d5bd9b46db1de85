using FluentAssertions;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;

namespace QualificationRules.Tests.Law;

/// <summary>Every reading names the words that it is of, as in force on the date, and what speaks for it.</summary>
public sealed class ReadingSourcesTests
{
    private const string Words2014 = "SI 2014/1530 reg 49(4)";
    private const string TwelveMonths2009 = "SI 2009/1387 reg 2 (inserting reg 3(5)(b))";
    private const string ThirdAnniversary2009 = "SI 2009/1387 reg 2 (inserting reg 3(6)), its definition of \"required date\" not verified";
    private const string DfE = "DfE design history, Introducing the SENCO NPQ (autumn 2024)";
    private const string AppointedBefore2009 = $"{DfE} those appointed before 1 September 2009 are not required to take the NPQ";
    private const string ThreeYears = $"{DfE} training is complete within 3 years of appointment";
    private const string CorrespondingDate = "Dodds v Walker [1981] UKHL corresponding-date rule, not verified in a primary source";

    [Theory]
    [InlineData(PriorService.Literal, null, null, "2014-08-31", TwelveMonths2009)]
    [InlineData(PriorService.Literal, null, null, "2014-09-01", Words2014)]
    [InlineData(PriorService.Before2009, null, null, "2014-08-31", TwelveMonths2009, AppointedBefore2009)]
    [InlineData(PriorService.Before2009, null, null, "2026-11-22", Words2014, AppointedBefore2009)]
    [InlineData(null, Clock.Appointment, null, "2014-08-31", ThirdAnniversary2009, ThreeYears)]
    [InlineData(null, Clock.Appointment, null, "2026-11-22", Words2014, ThreeYears)]
    [InlineData(null, Clock.First, null, "2014-08-31", ThirdAnniversary2009)]
    [InlineData(null, Clock.First, null, "2026-11-22", Words2014)]
    [InlineData(null, null, LeapDay.February28, "2014-08-31", ThirdAnniversary2009, CorrespondingDate)]
    [InlineData(null, null, LeapDay.February28, "2026-11-22", Words2014, CorrespondingDate)]
    [InlineData(null, null, LeapDay.March1, "2014-08-31", ThirdAnniversary2009)]
    [InlineData(null, null, LeapDay.March1, "2026-11-22", Words2014)]
    [InlineData(PriorService.Before2009, Clock.First, null, "2014-08-31", TwelveMonths2009, AppointedBefore2009, ThirdAnniversary2009)]
    [InlineData(PriorService.Before2009, Clock.First, LeapDay.March1, "2026-11-22", Words2014, AppointedBefore2009)]
    public void The_sources_of_readings(PriorService? priorService, Clock? clock, LeapDay? leapDay, string on, params string[] sources) =>
        Citations(
            new() { PriorService = priorService ?? default, Clock = clock ?? default, LeapDay = leapDay ?? default },
            new() { PriorService = OtherThan(priorService), Clock = OtherThan(clock), LeapDay = OtherThan(leapDay) },
            on).Should().Equal(sources);

    [Theory]
    [InlineData(Induction.ByRegulations, "2014-08-31", "SI 2008/2945 reg 3", "SI 2012/1115 reg 5")]
    [InlineData(Induction.ByRegulations, "2014-09-01", "SI 2014/1530 reg 49(2)(b)", "SI 2012/1115 reg 5")]
    [InlineData(Induction.EverySenco, "2026-11-22", "SI 2014/1530 reg 49(2)(b)")]
    public void The_sources_of_the_readings_of_induction(Induction induction, string on, params string[] sources) =>
        Citations(new() { Induction = induction }, new() { Induction = OtherThan<Induction>(induction) }, on).Should().Equal(sources);

    private static IEnumerable<string> Citations(Readings readings, Readings given, string on) =>
        new ContestedReading(readings, given, Outcome.NotSatisfied, Given.Date(on)).Citations.Select(citation => citation.ToString());

    private static T OtherThan<T>(T? reading)
        where T : struct, Enum => reading is { } value ? Enum.GetValues<T>().First(other => !other.Equals(value)) : default;
}
