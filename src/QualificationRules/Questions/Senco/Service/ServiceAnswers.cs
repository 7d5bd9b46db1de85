using System.Numerics;

namespace QualificationRules.Questions;

/// <summary>
/// A set of pairs of answers that earlier service can give: whether it exceeds twelve months, and whether it began early.
/// </summary>
internal readonly record struct ServiceAnswers
{
    private readonly int _pairs;

    private ServiceAnswers(int pairs) => _pairs = pairs;

    public static ServiceAnswers NoService { get; } = Of(overTwelveMonths: false, early: false);

    public bool SomeEarly => (_pairs & 0b1100) != 0;

    public static ServiceAnswers operator |(ServiceAnswers one, ServiceAnswers other) => new(one._pairs | other._pairs);

    public static ServiceAnswers Of(bool overTwelveMonths, bool early) => new(1 << Index(overTwelveMonths, early));

    /// <summary>Whether the set has one pair only; that pair.</summary>
    public bool IsSingle(out bool overTwelveMonths, out bool early)
    {
        var single = BitOperations.IsPow2(_pairs);
        var left = this;
        TryTake(ref left, out overTwelveMonths, out early);
        return single;
    }

    public bool Contains(bool overTwelveMonths, bool early) => (_pairs & 1 << Index(overTwelveMonths, early)) != 0;

    /// <summary>Takes one pair out of the set; false where it is empty.</summary>
    public static bool TryTake(ref ServiceAnswers answers, out bool overTwelveMonths, out bool early)
    {
        var pair = BitOperations.TrailingZeroCount(answers._pairs);
        (overTwelveMonths, early) = ((pair & 1) != 0, (pair & 2) != 0);
        var some = answers._pairs != 0;
        answers = new(answers._pairs & (answers._pairs - 1));
        return some;
    }

    private static int Index(bool overTwelveMonths, bool early) => (overTwelveMonths ? 1 : 0) | (early ? 2 : 0);
}
