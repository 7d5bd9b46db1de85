using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Analysis;

/// <summary>
/// Three dates that come in order, each supposed on every day that a rule can tell apart, and what their completions lead to.
/// </summary>
/// <remarks>
/// A rule compares dates with its cuts only, so that of each span of days from one cut to the next the first day stands for all: put
/// every date of a completion back to the last cut, or earliest day of one of the three, and they are in order as before.
/// </remarks>
internal sealed class StageChoices
{
    private readonly FactDate[][] _choices;
    private readonly ulong[] _found;

    /// <param name="stages">The three dates.</param>
    /// <param name="cuts">The first days on which a rule may answer otherwise.</param>
    /// <param name="find">The combinations of a completion.</param>
    /// <param name="firstIsSecond">Whether the first two are one and the same event.</param>
    public StageChoices((FactDate First, FactDate Second, FactDate Third) stages, ReadOnlySpan<LocalDate> cuts, Func<FactDate, FactDate, FactDate, ulong> find, bool firstIsSecond = false)
    {
        HashSet<LocalDate> days = [.. cuts, .. EarliestOf(stages.First), .. EarliestOf(stages.Second), .. EarliestOf(stages.Third)];
        _choices = [ChoicesOf(stages.First, days), firstIsSecond ? [stages.Second] : ChoicesOf(stages.Second, days), ChoicesOf(stages.Third, days)];
        _found = new ulong[_choices[0].Length * _choices[1].Length * _choices[2].Length];
        var at = 0;
        foreach (var first in _choices[0])
        {
            foreach (var second in _choices[1])
            {
                foreach (var third in _choices[2])
                {
                    var middle = firstIsSecond ? first : second;
                    _found[at++] = IsInOrder(first, middle) && IsInOrder(middle, third) ? find(first, middle, third) : 0;
                }
            }
        }
    }

    /// <summary>Whether, for some choice of the other two, the choices of one stage lead to different outcomes.</summary>
    public bool Decides(int stage, Func<ulong, bool> leadApart)
    {
        var (step, count) = (StepOf(stage), _choices[stage].Length);
        for (var start = 0; start < _found.Length; start++)
        {
            if (start / step % count != 0)
            {
                continue;
            }

            ulong alternatives = 0;
            for (var choice = 0; choice < count; choice++)
            {
                alternatives |= _found[start + choice * step];
            }

            if (leadApart(alternatives))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The combinations that each completion leaves.</summary>
    public IEnumerable<ulong> Completions => _found.Where(found => found != 0);

    /// <summary>For each choice of one stage, the combinations that it leaves open; none for a choice that the other two rule out.</summary>
    public ulong[] LeftBy(int stage)
    {
        var left = new ulong[_choices[stage].Length];
        for (var i = 0; i < _found.Length; i++)
        {
            left[i / StepOf(stage) % left.Length] |= _found[i];
        }

        return left;
    }

    private static LocalDate[] EarliestOf(FactDate date) => date.IsNever ? [] : [date.Earliest];

    private static FactDate[] ChoicesOf(FactDate date, HashSet<LocalDate> days) =>
    [
        .. date.IsNever ? [] : days.Where(day => date.Earliest <= day && day <= date.Latest).Select(FactDate.On),
        .. date.MayBeNever ? [FactDate.Never] : (FactDate[])[],
    ];

    /// <summary>What never happens is followed by nothing that does.</summary>
    private static bool IsInOrder(FactDate earlier, FactDate later) => later.IsNever || (!earlier.IsNever && earlier.Earliest <= later.Earliest);

    private int StepOf(int stage) => stage switch { 0 => _choices[1].Length * _choices[2].Length, 1 => _choices[2].Length, _ => 1 };
}
