namespace QualificationRules.Registers.Extracts;

/// <summary>Finds out whether a column has its dates month first: one that can only be month first throws doubt on those that can be either.</summary>
internal static class MonthFirst
{
    private const int Months = 12;

    /// <summary>Whether a text can only be month first.</summary>
    public static bool IsCertain(string text) => Parts(text) is var (first, second) && first is >= 1 and <= Months && second > Months;

    /// <summary>Whether a text can only be day first.</summary>
    public static bool IsDayFirst(string text) => Parts(text) is var (first, second) && first > Months && second is >= 1 and <= Months;

    /// <summary>Whether it can be a date day first and another month first.</summary>
    public static bool IsPossible(string text) => Parts(text) is var (first, second) && first <= Months && second <= Months && first != second;

    private static (int First, int Second)? Parts(string text) =>
        text.Length is >= 6 and <= 30 && DateCell.WithoutMidnight(text).Split('/', '-', '.') is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 2 or 4 } year]
        && first.All(char.IsAsciiDigit) && second.All(char.IsAsciiDigit) && year.All(char.IsAsciiDigit)
            ? (int.Parse(first), int.Parse(second))
            : null;
}
