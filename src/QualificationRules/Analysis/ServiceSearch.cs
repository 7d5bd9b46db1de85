using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Analysis;

/// <summary>Looks for days of the other facts on which one fact decides whether earlier service is more than twelve months, or when it began.</summary>
/// <remarks>
/// It names no fact that it has not seen decide. Service is lengthened fact after fact, up to the last day on which it is not yet too
/// long without the one in question; which fact comes first matters where posts overlap, and each comes first in turn.
/// </remarks>
/// <param name="facts">The facts of the service.</param>
/// <param name="span">The days of becoming SENCO.</param>
/// <param name="early">Service that began before this day began early.</param>
internal sealed class ServiceSearch(ServiceFacts facts, BecomingSpan span, LocalDate early)
{
    private const int MostTried = 24;

    /// <summary>Whether a fact decides; where there are too many to try, whether it is one of them.</summary>
    public bool Decides(FactPath path) =>
        facts.IndexOf(path) is var fact and >= 0
        && (facts.Count > MostTried || DecidesLength(fact) || (span.BeginningMatters && DecidesBeginning(fact)));

    private bool DecidesLength(int fact)
    {
        for (var first = 0; first < facts.Count; first++)
        {
            // Whether a post counts at all goes before all days, or where that finds nothing in its turn.
            var turns = Enumerable.Range(first, facts.Count).Select(turn => turn % facts.Count).Where(turn => turn != fact).ToList();
            var ranked = turns.OrderBy(turn => facts.PostOf(turn)?.Counts == turn ? 0 : 1).ToList();
            if (DecidesLength(fact, ranked) || (!ranked.SequenceEqual(turns) && DecidesLength(fact, turns)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it decides once the others are lengthened, one after another, as far as the service does not become too long with the fewest days of this one.</summary>
    private bool DecidesLength(int fact, List<int> turns)
    {
        var days = new int[facts.Count];
        days[fact] = facts.Least(fact, days);
        foreach (var other in turns)
        {
            days[other] = MostThatFit(days, other, fact);
        }

        return !IsOver(days, fact, facts.Least(fact, days)) && IsOver(days, fact, facts.Most(fact, days));
    }

    private int MostThatFit(int[] days, int other, int fact)
    {
        var most = facts.Most(other, days);
        if (Fits(most))
        {
            return most;
        }

        // Often not a day more fits.
        var (fits, tooMany) = Fits(1) ? (1, most) : (0, 1);
        while (tooMany - fits > 1)
        {
            var half = fits + (tooMany - fits) / 2;
            (fits, tooMany) = Fits(half) ? (half, tooMany) : (fits, half);
        }

        return fits;

        bool Fits(int tried)
        {
            days[other] = tried;
            return !IsOver(days, fact, facts.Least(fact, days));
        }
    }

    /// <summary>With all other service as short as may be, and the post in question too, whether one day more of the fact lets the service begin early.</summary>
    private bool DecidesBeginning(int fact)
    {
        if (facts.PostOf(fact) is not { } post)
        {
            return false;
        }

        var days = new int[facts.Count];
        var begins = facts.BeginBefore(early, post, days);
        var more = fact == post.Counts ? 1 : begins;
        if (fact == post.Ends || more == 0)
        {
            return false;
        }

        days[fact] = more - 1;
        var beganLate = !facts.BeganBefore(early, days);
        days[fact] = more;
        return beganLate && facts.BeganBefore(early, days) && !facts.IsOver(days);
    }

    private bool IsOver(int[] days, int fact, int value)
    {
        days[fact] = value;
        return facts.IsOver(days);
    }
}
