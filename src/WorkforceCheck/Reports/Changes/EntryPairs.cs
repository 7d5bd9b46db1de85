using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>
/// Finds which rows of a person in two runs are about the same post. Lines identify nothing: files are sorted anew, and rows are split.
/// </summary>
internal static class EntryPairs
{
    /// <summary>By what a post is known again, the surest first.</summary>
    private static readonly ImmutableArray<Func<RunEntry, RunEntry, bool>> Ways =
    [
        // Rows to which the rule does not apply, such as those yet to begin, come after the others.
        (one, other) => one.Outcome is not Outcome.NotApplicable && other.Outcome is not Outcome.NotApplicable && SharePost(one, other),
        SharePost,
        (one, other) => IsSameSchool(one, other) && one.Post is { } post && post.From == other.Post?.From,
        IsSameSchool,
        // The school was corrected, or is known now.
        (one, other) => one.Post is { From.IsDated: true } post && post.From == other.Post?.From,
        // A row that could not be used tells little of itself.
        (one, other) => one.Outcome is null || other.Outcome is null,
    ];

    /// <summary>Every row of either run, once.</summary>
    public static IEnumerable<EntryPair> Of(IEnumerable<RunEntry> before, IEnumerable<RunEntry> after)
    {
        var (olds, news) = (before.OrderBy(FirstDay).ToList(), after.OrderBy(FirstDay).ToList());
        var pairs = Ways.SelectMany(isSame => Pairs.Take(olds, news, isSame)).ToList();
        return
        [
            .. pairs.Select(pair => new EntryPair(pair.Before, pair.After, null)).OrderBy(pair => pair.After!.Item?.Line),
            .. news.OrderBy(entry => entry.Item?.Line).Select(entry => new EntryPair(null, entry, pairs.Select(pair => pair.Before).FirstOrDefault(other => SharePost(other, entry)))),
            .. olds.Select(entry => new EntryPair(entry, null, pairs.Select(pair => pair.After).FirstOrDefault(other => SharePost(entry, other)))),
        ];
    }

    /// <summary>Of several rows that share a post, the one that began first is taken first.</summary>
    private static LocalDate FirstDay(RunEntry entry) => entry.Posts.Select(post => post.From.Earliest).DefaultIfEmpty(LocalDate.MaxIsoValue).Min();

    private static bool SharePost(RunEntry one, RunEntry other) => one.Posts.Any(post => other.Posts.Any(another => IsSame(post, another)));

    /// <summary>Where school and start are not both known, the end has to be the same too.</summary>
    public static bool IsSame(Appointment one, Appointment other) =>
        one.From == other.From && PostChanges.AreAtOneUrn(one, other) && ((one.From.IsDated && one.School.Urn is not null) || one.Until == other.Until);

    private static bool IsSameSchool(RunEntry one, RunEntry other) => one.Urn is { } urn && other.Urn is { } another
        ? string.Equals(urn, another, StringComparison.Ordinal)
        : string.Equals(one.School, other.School, StringComparison.OrdinalIgnoreCase);
}
