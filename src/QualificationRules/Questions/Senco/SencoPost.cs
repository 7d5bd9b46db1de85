using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What the SENCO questions share: being the SENCO, at a relevant school, since a day, after earlier service.</summary>
internal static class SencoPost
{
    public static Finding InForce { get; } = new(
        "senco-requirements-in-force",
        [Provisions.Commencement2008, Provisions.Commencement2014],
        holds: "On {on} regulations set requirements for SENCOs.",
        fails: "On {on} no regulations set requirements for SENCOs yet; the first came into force on 1 September 2009.",
        notKnown: "");

    public static Finding InPost { get; } = new(
        "senco-in-post",
        [Provisions.Designation2008, Provisions.Designation2014],
        holds: "They are the SENCO on {on}: in post from {from}.",
        fails: "They do not hold {post} on {on}.",
        notKnown: "It is not known whether they hold {post} on {on}.");

    public static Finding AtRelevantSchool { get; } = new(
        "relevant-school",
        [Provisions.RelevantSchool2014, Provisions.MainstreamSchool, Provisions.RelevantSchool2008],
        holds: "The school ({school}) is a relevant school in England: a mainstream or maintained nursery school.",
        fails: "The school ({school}) is not a relevant school: the rule reaches mainstream and maintained nursery schools in England, and academies from 1 September 2014.",
        notKnown: "It is not known whether the school is a relevant school; its establishment type is missing.");

    /// <summary>Whether a school is one that the regulations in force on the date reach.</summary>
    public static Truth IsRelevantSchool(School school, LocalDate on) =>
        on >= Dates.SendRegulations2014Begin ? school.IsRelevantFrom2014 : school.IsRelevantFrom2009;

    /// <summary>Whether a post's school is one that the regulations in force on the date reach.</summary>
    public static Truth IsAtRelevantSchool(in PostSummary post, LocalDate on) =>
        on >= Dates.SendRegulations2014Begin ? post.Relevant2014 : post.Relevant2009;

    /// <summary>The completions of the day of becoming SENCO, the first day in this post, and the last.</summary>
    public static StageCompletions Completions(in Enquiry enquiry, ReadOnlySpan<LocalDate> cuts)
    {
        var chain = new PostChain(enquiry.Record, enquiry.PostIndex);
        return new(enquiry.Record.Posts[enquiry.PostIndex].Days, cuts) { FirstIsSecond = !chain.Continues };
    }

    /// <summary>Whether the person is in post on the date, in one completion.</summary>
    public static bool IsInPost(in Stages days, LocalDate on) => days.Second <= on && !(days.Third < on);

    /// <summary>The SENCO posts of the record that may be service; the post asked about, those it goes on from and those that go on from them only if wanted.</summary>
    public static ReadOnlySpan<EarlierPost> ServicePosts(in Enquiry enquiry, bool ownChain, Span<EarlierPost> into)
    {
        var chain = new PostChain(enquiry.Record, enquiry.PostIndex);
        var count = 0;
        var posts = enquiry.Record.Posts.AsSpan();
        for (var i = 0; i < posts.Length; i++)
        {
            if (posts[i].Role == Role.Senco && (ownChain || !chain.LeadsTo(i)))
            {
                // Service is asked about only of those in post on the date, at a school that is relevant.
                into[count++] = i == enquiry.PostIndex
                    ? new(posts[i].Days.SecondDate, FactDate.Never, Truth.True)
                    : new(posts[i].Days.SecondDate, posts[i].Days.ThirdDate, IsAtRelevantSchool(posts[i], enquiry.On));
            }
        }

        if (!enquiry.Record.AppointmentsComplete)
        {
            into[count++] = EarlierPost.Unlisted;
        }

        return into[..count];
    }
}
