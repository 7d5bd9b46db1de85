using QualificationRules.Facts;
using QualificationRules.Law;

namespace SencoChecker.Pages;

/// <summary>Whether a date can be true beside the others of a course or a post.</summary>
internal static class AwardFitting
{
    private static readonly string[] StagesInOrder = [Stages.Started, Stages.Completed, Stages.Awarded];

    /// <summary>Why the date of a stage cannot be, in words; null where it can.</summary>
    public static string? WhyNotStage(string course, string stage, FactDate date, Answers answers)
    {
        if (WhyNotLater(date, answers) is { } why)
        {
            return why;
        }

        if (course is Ids.Nasenco && stage is Stages.Awarded && date.Latest < Dates.SencoRequirementBegins)
        {
            return $"The NASENCO exists only since {Words.Of(Dates.SencoRequirementBegins)}: look for the date on the certificate";
        }

        var at = Array.IndexOf(StagesInOrder, stage);
        var (before, after) = (Others(course, answers, StagesInOrder[..at]), Others(course, answers, StagesInOrder[(at + 1)..]));
        return before.Where(other => other.Date.Earliest > date.Latest).Select(other => $"The course was {other.Stage} {Words.On(other.Date)}: the date must not be before that").FirstOrDefault()
            ?? after.Where(other => other.Date.Latest < date.Earliest).Select(other => $"The course was {other.Stage} {Words.On(other.Date)}: the date must not be after that").FirstOrDefault();
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

    private static IEnumerable<(string Stage, FactDate Date)> Others(string course, Answers answers, string[] stages) =>
        from stage in stages
        let date = answers.Date(Ids.Stage(course, stage))
        where date is not null
        select (stage, date.Value);
}
