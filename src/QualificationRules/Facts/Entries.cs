using System.Collections.Immutable;

namespace QualificationRules.Facts;

/// <summary>Copies lists of facts, and refuses a list that was never made or has an entry that is null.</summary>
internal static class Entries
{
    /// <summary>The entries of a list; none where the list is null.</summary>
    /// <exception cref="InvalidFactException">The list is an array that was never made, or one of its entries is null.</exception>
    public static ImmutableArray<T> Of<T>(IEnumerable<T>? list, string path)
        where T : class
    {
        if (list is null)
        {
            return [];
        }

        if (list is ImmutableArray<T> { IsDefault: true })
        {
            throw new InvalidFactException("listMissing", path, "The list is the default of ImmutableArray, which is no list: give an empty one for none, or leave it out where it is not known.");
        }

        ImmutableArray<T> entries = [.. list];
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] is null)
            {
                throw new InvalidFactException("nullEntry", $"{path}/{i}", "No entry of a list is null: leave out what is not known.");
            }
        }

        return entries;
    }
}
