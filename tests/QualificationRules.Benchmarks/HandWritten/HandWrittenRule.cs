using NodaTime;
using QualificationRules.Benchmarks.Cases;

namespace QualificationRules.Benchmarks.HandWritten;

/// <summary>
/// <c>senco-qualification</c> written for speed alone, of facts that are all known and in the default readings: the limit that
/// the library is measured against. It says only the outcome, and stops at the first rule that applies.
/// </summary>
internal static class HandWrittenRule
{
    public static readonly LocalDate September2009 = new(2009, 9, 1);
    public static readonly LocalDate September2012 = new(2012, 9, 1);
    public static readonly LocalDate September2014 = new(2014, 9, 1);
    public static readonly LocalDate September2024 = new(2024, 9, 1);
    public static readonly LocalDate September2027 = new(2027, 9, 1);

    public static Outcome Decide(in KnownCase asked)
    {
        if (asked.On < September2009)
        {
            return Outcome.NotApplicable;
        }

        var post = HeldOn(asked.On, asked.Posts);
        if (post < 0 || !IsRelevant(asked.Posts[post], asked.On))
        {
            return Outcome.NotApplicable;
        }

        if (Holds(asked.On, asked.Courses))
        {
            return Outcome.Satisfied;
        }

        var became = Became(asked.Posts, post);
        if (became > September2009 ? HandWrittenService.Exceeds(asked, post, became)
            : asked.On >= September2014 || HandWrittenService.Exceeds(asked, HandWrittenService.OwnChainToo, September2009))
        {
            return Outcome.Exempt;
        }

        return asked.On <= Deadline(became) ? Outcome.Pending : Outcome.NotSatisfied;
    }

    /// <summary>The index of the post held on the date, or -1.</summary>
    public static int HeldOn(LocalDate on, Post[] posts)
    {
        for (var i = 0; i < posts.Length; i++)
        {
            if (posts[i].From <= on && !(posts[i].Until < on))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool IsRelevant(in Post post, LocalDate on) => on >= September2014 ? post.Relevant2014 : post.Relevant2009;

    /// <summary>The first day of the first post of the chain from which every post onward is at a relevant school.</summary>
    public static LocalDate Became(Post[] posts, int post)
    {
        while (posts[post].Continues >= 0 && posts[posts[post].Continues].Relevant2014)
        {
            post = posts[post].Continues;
        }

        return posts[post].From;
    }

    public static LocalDate Deadline(LocalDate became) => became > September2009 ? became.PlusYears(3) : September2012;

    public static bool Holds(LocalDate on, Course[] courses)
    {
        foreach (ref readonly var course in courses.AsSpan())
        {
            if (course.Awarded <= on && course.Approved && Counts(course, on))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Counts(in Course course, LocalDate on) =>
        on < September2024 ? !course.IsNpq
        : course.IsNpq ? course.Started >= September2024
        : course.Started < September2024 && course.Completed < September2027;
}
