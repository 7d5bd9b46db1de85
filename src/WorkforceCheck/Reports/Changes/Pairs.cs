namespace WorkforceCheck.Reports;

/// <summary>Pairs what stands in two lists.</summary>
internal static class Pairs
{
    /// <summary>Takes out of both lists what is the same, each once: in the order of the first list, and of several in the second the first.</summary>
    public static List<(T Before, T After)> Take<T>(List<T> before, List<T> after, Func<T, T, bool> isSame)
        where T : class
    {
        var pairs = new List<(T Before, T After)>();
        before.RemoveAll(one =>
        {
            var at = after.FindIndex(other => isSame(one, other));
            if (at >= 0)
            {
                pairs.Add((one, after[at]));
                after.RemoveAt(at);
            }

            return at >= 0;
        });
        return pairs;
    }
}
