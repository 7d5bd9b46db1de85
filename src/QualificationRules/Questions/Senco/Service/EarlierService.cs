using NodaTime;

namespace QualificationRules.Questions;

/// <summary>
/// Service as SENCO at relevant schools, in the posts given. Two things are asked of it: whether it exceeds twelve
/// months, and whether it began before a given day.
/// </summary>
/// <remarks>
/// More service never turns either answer from yes to no. So where facts are not fully known, the longest and the shortest
/// service they allow decide both, and where those differ, two mixtures tell which pairs of answers can come together.
/// </remarks>
internal readonly ref struct EarlierService
{
    private const int FitsOnStack = 8;

    /// <summary>The posts that may count.</summary>
    public required ReadOnlySpan<EarlierPost> Posts { get; init; }

    /// <summary>Only posts that began before this day count.</summary>
    public required LocalDate Before { get; init; }

    /// <summary>Days before this one count towards the twelve months; not later than <see cref="Before"/>.</summary>
    public required LocalDate CountBefore { get; init; }

    /// <summary>Service that began before this day began early.</summary>
    public required LocalDate Early { get; init; }

    /// <summary>Every pair of answers that the facts allow; none where the posts, as supposed, contradict each other.</summary>
    public ServiceAnswers Answers()
    {
        if (AreAllKnown())
        {
            return Answer(Extent.Longest);
        }

        if (IsRuledOut())
        {
            return default;
        }

        var longest = Answer(Extent.Longest);
        var shortest = Answer(Extent.Shortest);
        var answers = longest | shortest;
        if (!longest.SomeEarly || shortest.SomeEarly)
        {
            return answers;
        }

        answers |= Answer(Extent.LongestBegunLate);
        for (var i = 0; i < Posts.Length && !answers.Contains(overTwelveMonths: false, early: true); i++)
        {
            answers |= Answer(Extent.Shortest, begunEarly: i);
        }

        return answers;
    }

    /// <summary>Whether some post cannot be earlier service, since it would be part of the appointment asked about.</summary>
    private bool IsRuledOut()
    {
        foreach (ref readonly var post in Posts)
        {
            if (post.IsRuledOut(Before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the facts of every post allow only one stint, or none; then no post is ruled out, since none has to end with a break.</summary>
    private bool AreAllKnown()
    {
        foreach (ref readonly var post in Posts)
        {
            if (!post.IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    private ServiceAnswers Answer(Extent extent, int begunEarly = -1)
    {
        Span<Stint> stints = Posts.Length <= FitsOnStack ? stackalloc Stint[FitsOnStack] : new Stint[Posts.Length];
        var count = 0;
        var early = false;
        for (var i = 0; i < Posts.Length; i++)
        {
            if (StintOf(Posts[i], i == begunEarly ? Extent.ShortestBegunEarly : extent) is { } stint)
            {
                stints[count++] = stint;
                early |= stint.From < Early;
            }
        }

        return ServiceAnswers.Of(TwelveMonths.IsExceededBy(stints[..count], CountBefore), early);
    }

    private Stint? StintOf(in EarlierPost post, Extent extent) => extent switch
    {
        Extent.Longest => post.Longest(Before),
        Extent.Shortest => post.Shortest(Before),
        Extent.LongestBegunLate => post.LongestFrom(Early, Before),
        _ => post.ShortestFromBefore(Early, Before) ?? post.Shortest(Before),
    };

    private enum Extent
    {
        Longest,
        Shortest,
        LongestBegunLate,
        ShortestBegunEarly,
    }
}
