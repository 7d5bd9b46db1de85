using NodaTime;
using NodaTime.Text;

namespace QualificationRules.Law;

/// <summary>
/// A day as a number, greater the later it is. Deciding is mostly comparing days, and two such numbers are compared in a fraction of the time that two
/// dates of a calendar take.
/// </summary>
internal readonly record struct Day
{
    private const int BitsOfDay = 5;
    private const int BitsOfMonth = 4;
    private const int BitsOfYear = BitsOfMonth + BitsOfDay;
    private const int LeapDay = 2 << BitsOfDay | 29;
    private const int FirstOfMarch = 3 << BitsOfDay | 1;

    private readonly int _number;

    private Day(int number) => _number = number;

    private int Year => _number >> BitsOfYear;

    private int OfYear => _number & ((1 << BitsOfYear) - 1);

    private bool IsMissingLeapDay => OfYear == LeapDay && (Year > LocalDate.MaxIsoValue.Year || !CalendarSystem.Iso.IsLeapYear(Year));

    /// <summary>The day of a date in the ISO calendar.</summary>
    public static implicit operator Day(LocalDate date) => new(date.Year << BitsOfYear | date.Month << BitsOfDay | date.Day);

    /// <summary>
    /// The same day some years on. Of 29 February, in a year that has none, a day after 28 February and before 1 March; past the last ISO year, a day
    /// after every date.
    /// </summary>
    public Day PlusYears(int years) => new(_number + (years << BitsOfYear));

    /// <summary>The day, and 1 March in place of 29 February in a year that has none.</summary>
    public Day OrFirstOfMarch() => IsMissingLeapDay ? new(_number - LeapDay + FirstOfMarch) : this;

    /// <summary>The date: 28 February for 29 February in a year that has none, and the last ISO date for a day after every date.</summary>
    public LocalDate ToDate() =>
        Year > LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue
        : new(Year, OfYear >> BitsOfDay, (OfYear & ((1 << BitsOfDay) - 1)) - (IsMissingLeapDay ? 1 : 0));

    /// <summary>Such as <c>2024-09-01</c>.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(ToDate());

    public static bool operator <(Day one, Day other) => one._number < other._number;

    public static bool operator >(Day one, Day other) => one._number > other._number;

    public static bool operator <=(Day one, Day other) => one._number <= other._number;

    public static bool operator >=(Day one, Day other) => one._number >= other._number;
}
