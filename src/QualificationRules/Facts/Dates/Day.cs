using NodaTime;
using NodaTime.Text;

namespace QualificationRules.Facts;

/// <summary>
/// A day as a number, the greater the later. Deciding compares days more than anything else, and numbers made once compare in a fraction of the time that
/// dates of a calendar take.
/// </summary>
internal readonly record struct Day
{
    private const int BitsOfDay = 5;
    private const int BitsOfMonth = 4;

    private readonly int _number;

    private Day(int number) => _number = number;

    /// <summary>The day of a date in the ISO calendar.</summary>
    public static implicit operator Day(LocalDate date) => new((date.Year << BitsOfMonth | date.Month) << BitsOfDay | date.Day);

    /// <summary>The date.</summary>
    public LocalDate ToDate() => new(_number >> (BitsOfMonth + BitsOfDay), (_number >> BitsOfDay) & ((1 << BitsOfMonth) - 1), _number & ((1 << BitsOfDay) - 1));

    /// <summary>Such as <c>2024-09-01</c>.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(ToDate());

    public static bool operator <(Day one, Day other) => one._number < other._number;

    public static bool operator >(Day one, Day other) => one._number > other._number;

    public static bool operator <=(Day one, Day other) => one._number <= other._number;

    public static bool operator >=(Day one, Day other) => one._number >= other._number;
}
