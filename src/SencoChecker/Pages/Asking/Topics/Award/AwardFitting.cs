using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>Whether a date can be true beside the others of a course or a post.</summary>
internal static class AwardFitting
{
    private static readonly string[] StagesInOrder = [Stages.Started, Stages.Completed, Stages.Awarded];

    /// <summary>Why the date of a stage cannot be, in words; null where it can.</summary>
    public static string? WhyNotStage(AwardCourse course, string stage, FactDate date, Answers answers)
    {
        if (WhyNotLater(date, answers) is { } why)
        {
            return why;
        }

        if (stage is Stages.Awarded && date.Latest < course.AwardedFrom)
        {
            return $"The {course.Name} exists only since {Words.Of(course.AwardedFrom.Value)}: look for the date on the certificate";
        }

        var at = Array.IndexOf(StagesInOrder, stage);
        return StagesInOrder.Select((other, i) => answers.Date(Ids.Stage(course.Id, other)) is not { } day ? null
            : i < at && day.Earliest > date.Latest ? $"The course was {other} {Words.On(day)}: the date must not be before that"
            : i > at && day.Latest < date.Earliest ? $"The course was {other} {Words.On(day)}: the date must not be after that"
            : null).FirstOrDefault(why => why is not null);
    }

    /// <summary>Why a day of an earlier post cannot be, in words; null where it can.</summary>
    public static string? WhyNotEarlier(int number, FactDate date, Answers answers)
    {
        var (from, until) = (answers.Date(Ids.FromOf(number)), answers.Date(Ids.UntilOf(number)));
        return from is { } begun && until is { } ended && ended.Latest < begun.Earliest
            ? $"The post began {Words.On(begun)} and ended {Words.On(ended)}: it cannot end before it begins"
            : WhyNotLater(date, answers)
            ?? (answers.Date(Ids.From) is { } now && from?.Earliest > now.Latest ? $"This post began {Words.On(now)}: an earlier one must have begun before" : null);
    }

    /// <summary>Why a date after the one asked about cannot be; null for one that is not.</summary>
    public static string? WhyNotLater(FactDate date, Answers answers) =>
        date.Earliest > answers.On ? $"The date must be {Words.Of(answers.On)}, the date asked about, or before" : null;
}
