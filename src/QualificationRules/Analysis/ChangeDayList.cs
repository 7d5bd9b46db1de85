using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>Collects days of change from the dates of a record; only those after a day, where one is given.</summary>
internal ref struct ChangeDayList(Span<ChangeDay> days, LocalDate? after)
{
    /// <summary>Both ends of a date, reached and passed.</summary>
    public const int PerDate = 4;

    /// <summary>A start too, and both of its ends' third anniversaries in both readings, and fourth, passed.</summary>
    public const int PerStart = PerDate + 6;

    private readonly Span<ChangeDay> _days = days;

    public int Count { get; private set; }

    public void AddLaw(LocalDate day, int index) => Add(new(day, default, index));

    /// <summary>The days on which the ends of a date are reached, and those after them, on which they are passed.</summary>
    public void AddDate(FactDate date, FactName fact, int index = 0)
    {
        if (date.IsDated)
        {
            AddReachedAndPassed(date.Earliest, new(fact, index));
            if (!date.IsExact)
            {
                AddReachedAndPassed(date.Latest, new(fact, index));
            }
        }
    }

    /// <summary>Those of a date, and those on which periods counted from it have passed.</summary>
    public void AddStart(FactDate date, FactName fact, int index)
    {
        AddDate(date, fact, index);
        if (date.IsDated)
        {
            AddAnniversaries(date.Earliest, new(fact, index));
            if (!date.IsExact)
            {
                AddAnniversaries(date.Latest, new(fact, index));
            }
        }
    }

    private void AddReachedAndPassed(LocalDate end, FactPath fact)
    {
        Add(new(end, fact));
        AddPassed(end, fact);
    }

    private void AddAnniversaries(LocalDate end, FactPath fact)
    {
        AddPassed(Anniversary.Of(end, Anniversary.Third, LeapDay.February28), fact);
        AddPassed(Anniversary.Of(end, Anniversary.Third, LeapDay.March1), fact);
        AddPassed(Anniversary.Of(end, Anniversary.Fourth, LeapDay.February28), fact);
    }

    private void AddPassed(LocalDate end, FactPath fact)
    {
        if (end < LocalDate.MaxIsoValue)
        {
            Add(new(end.PlusDays(1), fact));
        }
    }

    private void Add(ChangeDay change)
    {
        if (!(change.Day <= after))
        {
            _days[Count++] = change;
        }
    }
}
