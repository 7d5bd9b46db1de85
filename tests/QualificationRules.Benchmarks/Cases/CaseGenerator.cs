using NodaTime;

namespace QualificationRules.Benchmarks.Cases;

/// <summary>
/// Cases in the shape of school workforce data: mostly one post begun at the start of a term, some with earlier posts or a
/// conversion to academy, and a NASENCO, an NPQ, both or neither. The same seed gives the same cases.
/// </summary>
/// <param name="seed">Where the cases begin.</param>
/// <param name="atEdges">The part of the days, 0 to 1, that is moved to within a day of a date on which the rule turns.</param>
internal sealed class CaseGenerator(int seed, double atEdges)
{
    private static readonly int[] GiasCodes = [1, 1, 1, 1, 1, 2, 2, 3, 5, 34, 34, 34, 34, 34, 34, 28, 28, 35, 15, 7, 14, 11];

    private static readonly LocalDate[] Edges = [new(2009, 9, 1), new(2012, 9, 1), new(2014, 9, 1), new(2024, 9, 1), new(2027, 9, 1)];

    private readonly Random _random = new(seed);

    /// <summary>The next cases.</summary>
    public KnownCase[] Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private KnownCase Next()
    {
        var on = Happens(0.8) ? new LocalDate(2026, 11, 22) : Edge(Term(2007, 2028));
        while (true)
        {
            var posts = Posts(on);
            if (posts.Count(post => post.From <= on && !(post.Until < on)) <= 1)
            {
                return new(on, posts, Courses(on));
            }
        }
    }

    private Post[] Posts(LocalDate on)
    {
        var posts = new Post[Happens(0.75) ? 1 : Happens(0.7) ? 2 : Happens(0.7) ? 3 : 0];
        for (var i = 0; i < posts.Length; i++)
        {
            var last = i == posts.Length - 1;
            var from = Edge(Term(Happens(0.2) ? 2005 : on.Year - 7, on.Year));
            from = i > 0 && Happens(0.6) && posts[i - 1].Until is { } before ? before.PlusDays(1) : from;
            LocalDate? until = last && Happens(0.9) ? null : Edge(from.PlusMonths(4 * _random.Next(1, 10))).PlusDays(-1);
            until = until < from ? from : until;
            var continues = i > 0 && posts[i - 1].From < from && !(posts[i - 1].Until?.PlusYears(1) < from) && Happens(0.3) ? i - 1 : -1;
            posts[i] = new(from, until, GiasCodes[_random.Next(GiasCodes.Length)], !Happens(0.03), continues);
        }

        return posts;
    }

    private Course[] Courses(LocalDate on)
    {
        var nasenco = Happens(0.6);
        var npq = Happens(0.25);
        return [.. nasenco ? [Course(isNpq: false, Edge(Term(2009, 2025)), on)] : Array.Empty<Course>(), .. npq ? [Course(isNpq: true, Edge(Term(2024, 2026)), on)] : Array.Empty<Course>()];
    }

    private Course Course(bool isNpq, LocalDate started, LocalDate on)
    {
        LocalDate? completed = Edge(started.PlusMonths(_random.Next(12, 30)));
        completed = completed < started ? started : completed;
        completed = Happens(0.1) ? null : completed;
        var awarded = Happens(0.1) ? null : completed?.PlusDays(_random.Next(0, 120));
        awarded = Happens(atEdges / 3) && completed <= on ? on : awarded;
        return new(isNpq, started, completed, awarded, Approved: !Happens(0.02));
    }

    private LocalDate Term(int firstYear, int lastYear)
    {
        var year = _random.Next(firstYear, Math.Max(firstYear, lastYear) + 1);
        return Happens(0.7) ? new(year, 9, 1) : Happens(0.5) ? new(year, 1, 1) : new LocalDate(year, 4, 1).PlusDays(_random.Next(30));
    }

    private LocalDate Edge(LocalDate day)
    {
        if (!Happens(atEdges))
        {
            return day;
        }

        var edge = Edges[_random.Next(Edges.Length)];
        return (Happens(0.3) ? edge.PlusYears(-3) : edge).PlusDays(_random.Next(-1, 2));
    }

    private bool Happens(double chance) => _random.NextDouble() < chance;
}
