using System.Security.Cryptography;
using System.Text;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Calendar;

/// <summary>Names an event so that every export, of whatever day, names it alike, and tells nothing of whom it is about.</summary>
internal static class EventUid
{
    /// <param name="answer">The row it is about.</param>
    /// <param name="kind">What happens.</param>
    public static string Of(Answer answer, string kind)
    {
        // Neither the event's date nor the post's start is in it: where either is corrected it stays the same event.
        string key = string.Join('\n', answer.Row.EmployeeId.ToUpperInvariant(), answer.Verdict.Appointment!.School.Urn, Ordinal(answer), answer.Verdict.Question.Code, kind);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
    }

    /// <summary>
    /// Which of the person's posts of this role at this school it is, by their starts. Rows that are one appointment with it do not count: the
    /// event stays the same when HR splits a row.
    /// </summary>
    private static int Ordinal(Answer answer)
    {
        var post = answer.Verdict.Appointment!;
        return answer.Person.Record.Appointments
            .Where(other => other.Role == post.Role && string.Equals(other.School.Urn, post.School.Urn, StringComparison.Ordinal))
            .Where(other => !answer.Taken.Any(taken => taken.Post.AppointmentIds.Contains(other.Id, StringComparer.Ordinal)))
            .OrderBy(other => other.From.Earliest).ThenBy(other => other.From.Latest)
            .TakeWhile(other => other != post)
            .Count();
    }
}
