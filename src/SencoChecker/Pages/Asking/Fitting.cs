using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>Whether an answer can be true beside the others.</summary>
internal static class Fitting
{
    private static readonly string[] StagesInOrder = [Stages.Started, Stages.Completed, Stages.Awarded];

    /// <summary>Why the answer to a question cannot be, in words; null where it can.</summary>
    public static string? WhyNot(string id, Answers answers)
    {
        if (SencoFacts.Date(answers, id) is { } date && (OfStage(id, date, answers) ?? OfEarlier(id, date, answers)) is { } why)
        {
            return why;
        }

        return SencoFacts.TryOf(answers).Error is { } error ? $"This does not fit the other answers. {error.Message}" : null;
    }

    private static string? OfStage(string id, FactDate date, Answers answers)
    {
        foreach (var course in (string[])[Ids.Nasenco, Ids.Npq])
        {
            var at = Array.FindIndex(StagesInOrder, stage => string.Equals(Ids.Stage(course, stage), id, StringComparison.Ordinal));
            if (at < 0)
            {
                continue;
            }

            if (date.Earliest > answers.On)
            {
                return $"The date must be {Words.Of(answers.On)}, the date asked about, or before";
            }

            var (before, after) = (Others(course, answers, StagesInOrder[..at]), Others(course, answers, StagesInOrder[(at + 1)..]));
            return before.Where(other => other.Date.Earliest > date.Latest).Select(other => $"The course was {other.Stage} {Words.On(other.Date)}: the date must not be before that").FirstOrDefault()
                ?? after.Where(other => other.Date.Latest < date.Earliest).Select(other => $"The course was {other.Stage} {Words.On(other.Date)}: the date must not be after that").FirstOrDefault();
        }

        return null;
    }

    private static IEnumerable<(string Stage, FactDate Date)> Others(string course, Answers answers, string[] stages) =>
        from stage in stages
        let date = SencoFacts.Date(answers, Ids.Stage(course, stage))
        where date is not null
        select (stage, date.Value);

    private static string? OfEarlier(string id, FactDate date, Answers answers)
    {
        for (var number = 1; number <= answers.EarlierPosts; number++)
        {
            var (from, until) = (SencoFacts.Date(answers, Ids.FromOf(number)), SencoFacts.Date(answers, Ids.UntilOf(number)));
            if (string.Equals(id, Ids.FromOf(number), StringComparison.Ordinal) || string.Equals(id, Ids.UntilOf(number), StringComparison.Ordinal))
            {
                return from is { } begun && until is { } ended && ended.Latest < begun.Earliest
                    ? $"The post began {Words.On(begun)} and ended {Words.On(ended)}: it cannot end before it begins"
                    : date.Earliest > answers.On ? $"The date must be {Words.Of(answers.On)}, the date asked about, or before"
                    : SencoFacts.Date(answers, Ids.From) is { } now && from?.Earliest > now.Latest ? $"This post began {Words.On(now)}: an earlier one must have begun before"
                    : null;
            }
        }

        return null;
    }
}
