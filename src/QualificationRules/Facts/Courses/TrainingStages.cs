namespace QualificationRules.Facts;

/// <summary>The limits that the stages of a course set to each other.</summary>
internal static class TrainingStages
{
    public static void Check(Training training)
    {
        ReadOnlySpan<(string Name, FactDate Date)> stages =
        [
            ("enrolled", training.Enrolled),
            ("started", training.Started),
            ("completed", training.Completed),
            ("awarded", training.Awarded),
        ];
        for (var later = 1; later < stages.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                Check(stages[earlier], stages[later], earlierMayBeMissing: earlier == 0);
            }
        }

        if (training.Withdrawn.IsDated && training.Awarded.IsDated)
        {
            throw new InvalidFactException("withdrawnAndAwarded", "/withdrawn", "A course is either withdrawn from or awarded, not both.");
        }
    }

    private static void Check((string Name, FactDate Date) earlier, (string Name, FactDate Date) later, bool earlierMayBeMissing)
    {
        if (!later.Date.IsDated)
        {
            return;
        }

        if (earlier.Date.IsNever && !earlierMayBeMissing)
        {
            throw new InvalidFactException("stageMissing", $"/{earlier.Name}", $"{later.Name} is {later.Date} while {earlier.Name} is known never to have happened; leave {earlier.Name} out where it is not known.");
        }

        if (earlier.Date.IsDated && later.Date.Latest < earlier.Date.Earliest)
        {
            throw new InvalidFactException("stagesOutOfOrder", $"/{later.Name}", $"{later.Name}, {later.Date}, is before {earlier.Name}, {earlier.Date}; the order is enrolled, started, completed, awarded.");
        }
    }
}
