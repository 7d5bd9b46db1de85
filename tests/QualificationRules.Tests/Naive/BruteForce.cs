using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Tests.Naive;

/// <summary>What a record with unknown facts leaves open, found by completing it in every way and asking the naive implementation each time.</summary>
internal static class BruteForce
{
    private const long Budget = 6000;

    private static readonly int[] DaysPerDate = [20000, 3000, 800, 500, 100, 40, 1];

    /// <summary>How many completions it takes.</summary>
    public static long Completions(Question question, StaffRecord record, LocalDate on, string? postId) => Product(Open(question, record, on, postId));

    /// <summary>Every answer that some completion gives.</summary>
    public static IReadOnlySet<NaiveAnswer> Answers(Question question, StaffRecord record, LocalDate on, string? postId, Readings readings)
    {
        // The post asked about stays the same when posts are added.
        var id = postId ?? record.Appointments.SingleOrDefault(post => post.Role == question.Role)?.Id;
        var answers = new HashSet<NaiveAnswer>();
        Complete(record, Open(question, record, on, id), 0, known => answers.UnionWith(NaiveEvaluator.Answers(question, known, on, id, readings)));
        return answers;
    }

    /// <summary>
    /// Every named fact of which two values give different outcomes, all other facts being alike in some completion.
    /// </summary>
    public static IReadOnlySet<FactPath> Needed(Question question, StaffRecord record, LocalDate on, string? postId, Readings readings)
    {
        var open = Open(question, record, on, postId);
        return open.Where(fact => fact.Path is not null && Decides(fact)).Select(fact => fact.Path!.Value).ToHashSet();

        bool Decides(OpenFact fact)
        {
            var decides = false;
            Complete(record, [.. open.Where(other => other != fact)], 0, others =>
            {
                if (!decides)
                {
                    var outcomes = fact.Completions.Select(completion => OpenFact.TryComplete(completion, others)).OfType<StaffRecord>()
                        .Select(known => NaiveAnswer.OutcomeOf(NaiveEvaluator.Answers(question, known, on, postId, readings)));
                    decides = outcomes.Distinct().Skip(1).Any();
                }
            });
            return decides;
        }
    }

    private static void Complete(StaffRecord record, IReadOnlyList<OpenFact> open, int index, Action<StaffRecord> found)
    {
        if (index == open.Count)
        {
            found(record);
            return;
        }

        foreach (var completion in open[index].Completions)
        {
            if (OpenFact.TryComplete(completion, record) is { } known)
            {
                Complete(known, open, index + 1, found);
            }
        }
    }

    /// <summary>As dense as the budget allows.</summary>
    private static IReadOnlyList<OpenFact> Open(Question question, StaffRecord record, LocalDate on, string? postId) =>
        DaysPerDate.Select(most => OpenFacts.Of(question, record, on, postId, most)).FirstOrDefault(open => Product(open) <= Budget)
        ?? OpenFacts.Of(question, record, on, postId, most: 1);

    /// <summary>No more than an int, however many there are.</summary>
    private static long Product(IReadOnlyList<OpenFact> open) => open.Aggregate(1L, (product, fact) => Math.Min(product * fact.Completions.Count, int.MaxValue));
}
