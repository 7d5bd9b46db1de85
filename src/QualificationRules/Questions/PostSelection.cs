using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Which post of a record a question is asked about.</summary>
internal static class PostSelection
{
    public const int NoPost = -1;

    /// <summary>
    /// The record, and the index in it of the post asked about; <see cref="NoPost"/> for a question about a person. Where nothing is known of the
    /// person's posts there may be one, so the record returned has a post of which nothing is known.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="record">The facts.</param>
    /// <param name="first">The first of the days on one of which the post may be held; without meaning where a post is named.</param>
    /// <param name="last">The last of those days.</param>
    /// <param name="appointmentId">The id of the post asked about; null where none is named.</param>
    public static (StaffRecord Record, int Post) Select(Question question, StaffRecord record, Day first, Day last, string? appointmentId)
    {
        if (question.Role is not { } role)
        {
            return appointmentId is null ? (record, NoPost) : throw AskedOfAPerson(question, appointmentId);
        }

        return record.AppointmentsKnown || appointmentId is not null
            ? (record, appointmentId is null ? SelectHeld(role, record, first, last) : Named(question, record, appointmentId))
            : (record.With([UnlistedPost(role)]), 0);
    }

    /// <summary>The one post of the role that is, or may be, held on one of the days; where several rows are one appointment, the latest of them.</summary>
    private static int SelectHeld(Role role, StaffRecord record, Day first, Day last)
    {
        var selected = NoPost;
        var posts = record.Posts.AsSpan();
        for (var i = 0; i < posts.Length; i++)
        {
            if (posts[i].Role == role && MayBeHeld(posts[i], first, last))
            {
                selected = selected == NoPost ? i : LaterRow(role, record, selected, i) ?? throw Ambiguous(record.Appointments[selected], record.Appointments[i], first, last);
            }
        }

        return selected;
    }

    /// <summary>The later of two rows that are one appointment; null where they are not.</summary>
    private static int? LaterRow(Role role, StaffRecord record, int one, int other)
    {
        var areOne = role == Role.Senco ? SencoAppointments.RowsOf(record.Links(), one).Certain.Contains(other) : Headships.AreOne(record, one, other);
        return !areOne ? null : IsLater(record, one, other) ? one : other;
    }

    private static bool IsLater(StaffRecord record, int one, int other)
    {
        var (from, than) = (record.Posts[one].From.Latest, record.Posts[other].From.Latest);
        var (until, thanUntil) = (PairFit.LatestEnd(record.Appointments[one]), PairFit.LatestEnd(record.Appointments[other]));
        return from != than ? from > than : until != thanUntil ? until > thanUntil : string.CompareOrdinal(record.Appointments[one].Id, record.Appointments[other].Id) > 0;
    }

    private static Appointment UnlistedPost(Role role) => new("(not listed)", role, new School(), FactDate.Unknown, FactDate.Unknown);

    private static int Named(Question question, StaffRecord record, string appointmentId)
    {
        var named = record.AppointmentOf(appointmentId);
        return named.Role == question.Role
            ? record.Appointments.IndexOf(named)
            : throw new InvalidFactException("appointmentOfOtherRole", "", $"The appointment \"{Shown.Of(appointmentId)}\" is not of the role that {question.Code} is about, {question.Role}.");
    }

    private static bool MayBeHeld(in PostSummary post, Day first, Day last) => post.MayBeginOn <= last && !(post.MayEndOn < first);

    private static InvalidFactException AskedOfAPerson(Question question, string appointmentId) =>
        new("appointmentOfOtherRole", "", $"{question.Code} is asked of a person, whatever their posts: it takes no appointment, and \"{Shown.Of(appointmentId)}\" was named.");

    private static InvalidFactException Ambiguous(Appointment one, Appointment other, Day first, Day last) =>
        new("ambiguousAppointment", "", $"Both \"{Shown.Of(one.Id)}\" and \"{Shown.Of(other.Id)}\" may be held{(first == last ? $" on {first}" : "")}; name the appointment that is asked about.");
}
