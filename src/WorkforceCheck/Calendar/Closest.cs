namespace WorkforceCheck.Calendar;

/// <summary>Finds what a new list has of an old one, where either may have been corrected.</summary>
internal static class Closest
{
    /// <summary>By how many days a small correction moves a day at most.</summary>
    public const int FewDays = 31;

    /// <summary>Pairs two lists, the closest entries first, each with one of the other list at most.</summary>
    /// <param name="olds">The old list.</param>
    /// <param name="news">The new list.</param>
    /// <param name="distance">How far apart two entries are; null where they cannot be the same thing.</param>
    /// <returns>For each entry of the new list the index of the old one; -1 where there is none.</returns>
    public static int[] Of<TOld, TNew, TDistance>(IReadOnlyList<TOld> olds, IReadOnlyList<TNew> news, Func<TOld, TNew, TDistance?> distance)
        where TDistance : struct
    {
        var oldOf = new int[news.Count];
        Array.Fill(oldOf, -1);
        var all = Enumerable.Range(0, olds.Count).SelectMany(_ => Enumerable.Range(0, news.Count), (old, its) => (Old: old, New: its, Distance: distance(olds[old], news[its])));
        foreach (var pair in all.Where(pair => pair.Distance is not null).OrderBy(pair => pair.Distance!.Value).ToList())
        {
            if (oldOf[pair.New] < 0 && !oldOf.Contains(pair.Old))
            {
                oldOf[pair.New] = pair.Old;
            }
        }

        return oldOf;
    }
}
