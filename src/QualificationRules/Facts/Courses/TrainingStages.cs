namespace QualificationRules.Facts;

/// <summary>Checks that the stages of a course can come in order, and that it is not both withdrawn from and awarded.</summary>
internal static class TrainingStages
{
    /// <exception cref="InvalidFactException">The stages contradict each other.</exception>
    public static void Check(Training training)
    {
        if (Error(training) is { } error)
        {
            throw new InvalidFactException(error);
        }
    }

    /// <summary>Whether <see cref="Check"/> would pass.</summary>
    public static bool AreInOrder(Training training) => Error(training) is null;

    private static FactError? Error(Training training)
    {
        var (enrolled, started, completed, awarded) = (training.Enrolled, training.Started, training.Completed, training.Awarded);
        var error = Error("enrolled", enrolled, "started", started, earlierMayBeMissing: true)
            ?? Error("enrolled", enrolled, "completed", completed, earlierMayBeMissing: true)
            ?? Error("started", started, "completed", completed)
            ?? Error("enrolled", enrolled, "awarded", awarded, earlierMayBeMissing: true)
            ?? Error("started", started, "awarded", awarded)
            ?? Error("completed", completed, "awarded", awarded);
        if (error is not null)
        {
            return error;
        }

        return training.Withdrawn.IsDated && training.Awarded.IsDated
            ? new("withdrawnAndAwarded", "/withdrawn", "A course is either withdrawn from or awarded, not both.")
            : null;
    }

    private static FactError? Error(string earlierName, in FactDate earlier, string laterName, in FactDate later, bool earlierMayBeMissing = false)
    {
        if (!later.IsDated)
        {
            return null;
        }

        if (earlier.IsNever && !earlierMayBeMissing)
        {
            return new("stageMissing", $"/{earlierName}", $"{laterName} is {later} while {earlierName} is known never to have happened; leave {earlierName} out where it is not known.");
        }

        return earlier.IsDated && later.Latest < earlier.Earliest
            ? new("stagesOutOfOrder", $"/{laterName}", $"{laterName}, {later}, is before {earlierName}, {earlier}; the order is enrolled, started, completed, awarded.")
            : null;
    }
}
