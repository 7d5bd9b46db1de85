using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Which post of a record a question is asked about.</summary>
internal static class PostSelection
{
    public const int NoPost = -1;

    /// <summary>
    /// The record, and the index of the post in it. Where nothing is known of the person's posts there may be one, of which
    /// nothing is known: it is supposed. A question about a person has no post.
    /// </summary>
    public static (StaffRecord Record, int Post) Select(Question question, StaffRecord record, LocalDate? on, string? appointmentId)
    {
        if (question.Role is not { } role)
        {
            return appointmentId is null ? (record, NoPost) : throw AskedOfAPerson(question, appointmentId);
        }

        return record.AppointmentsKnown || appointmentId is not null
            ? (record, SelectListed(question, record, on, appointmentId))
            : (record.With([UnlistedPost(role)]), 0);
    }

    /// <summary>The post named, or else the one post of the question's role that is, or may be, held on the date, where one is given.</summary>
    private static int SelectListed(Question question, StaffRecord record, LocalDate? on, string? appointmentId)
    {
        if (appointmentId is not null)
        {
            return Named(question, record, appointmentId);
        }

        var selected = NoPost;
        var posts = record.Posts.AsSpan();
        for (var i = 0; i < posts.Length; i++)
        {
            if (posts[i].Role == question.Role && (on is not { } date || MayBeHeld(posts[i], date)))
            {
                selected = selected == NoPost ? i : throw Ambiguous(record.Appointments[selected], record.Appointments[i], on);
            }
        }

        return selected;
    }

    private static Appointment UnlistedPost(Role role) => new("(not listed)", role, new School(), FactDate.Unknown, FactDate.Unknown);

    private static int Named(Question question, StaffRecord record, string appointmentId)
    {
        var named = record.AppointmentOf(appointmentId);
        return named.Role == question.Role
            ? record.Appointments.IndexOf(named)
            : throw new InvalidFactException("appointmentOfOtherRole", "", $"The appointment \"{Shown.Of(appointmentId)}\" is not of the role that {question.Code} is about, {question.Role}.");
    }

    private static bool MayBeHeld(in PostSummary post, LocalDate on) =>
        post.From.Earliest <= on && (post.Days.ThirdDate.MayBeNever || on <= post.Days.ThirdDate.Latest);

    private static InvalidFactException AskedOfAPerson(Question question, string appointmentId) =>
        new("appointmentOfOtherRole", "", $"{question.Code} is asked of a person, whatever their posts: it takes no appointment, and \"{Shown.Of(appointmentId)}\" was named.");

    private static InvalidFactException Ambiguous(Appointment one, Appointment other, LocalDate? on) =>
        new("ambiguousAppointment", "", $"Both \"{Shown.Of(one.Id)}\" and \"{Shown.Of(other.Id)}\" may be held{(on is { } date ? $" on {date:uuuu'-'MM'-'dd}" : "")}; name the appointment that is asked about.");
}
