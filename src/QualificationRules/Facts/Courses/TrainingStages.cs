namespace QualificationRules.Facts;

/// <summary>The limits that the stages of a course set to each other.</summary>
internal static class TrainingStages
{
    /// <exception cref="InvalidFactException">They are not kept.</exception>
    public static void Check(Training training)
    {
        if (Error(training) is { } error)
        {
            throw new InvalidFactException(error);
        }
    }

    /// <summary>Whether they are kept.</summary>
    public static bool AreInOrder(Training training) => Error(training) is null;

    private static FactError? Error(Training training)
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
                if (Error(stages[earlier], stages[later], earlierMayBeMissing: earlier == 0) is { } error)
                {
                    return error;
                }
            }
        }

        return training.Withdrawn.IsDated && training.Awarded.IsDated
            ? new("withdrawnAndAwarded", "/withdrawn", "A course is either withdrawn from or awarded, not both.")
            : null;
    }

    private static FactError? Error((string Name, FactDate Date) earlier, (string Name, FactDate Date) later, bool earlierMayBeMissing)
    {
        if (!later.Date.IsDated)
        {
            return null;
        }

        if (earlier.Date.IsNever && !earlierMayBeMissing)
        {
            return new("stageMissing", $"/{earlier.Name}", $"{later.Name} is {later.Date} while {earlier.Name} is known never to have happened; leave {earlier.Name} out where it is not known.");
        }

        return earlier.Date.IsDated && later.Date.Latest < earlier.Date.Earliest
            ? new("stagesOutOfOrder", $"/{later.Name}", $"{later.Name}, {later.Date}, is before {earlier.Name}, {earlier.Date}; the order is enrolled, started, completed, awarded.")
            : null;
    }
}
