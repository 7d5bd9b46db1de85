using NodaTime;
using QualificationRules;

namespace WorkforceCheck.Calendar;

/// <summary>Something that happens to a post on a day, as the facts stand.</summary>
/// <param name="Kind"><see cref="Deadline"/>, or the name of the outcome that begins.</param>
/// <param name="Day">The day.</param>
/// <param name="IsShown">Whether a calendar is to have it: it is to come, or it began what still has to be mended. What is past besides is only left where it is.</param>
/// <param name="Summary">A line.</param>
/// <param name="Description">Several lines, as of a date.</param>
internal sealed record PostEvent(string Kind, LocalDate Day, bool IsShown, string Summary, Func<LocalDate, string> Description)
{
    /// <summary>The kind of the last day on which the award may be lacking.</summary>
    public const string Deadline = "deadline";

    /// <summary>The kind of the first day on which the requirement is not met: it says what is still to be mended.</summary>
    public const string NotMet = nameof(Outcome.NotSatisfied);
}
