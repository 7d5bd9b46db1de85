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
        var id = PostAsked(question, record, on, postId);
        var open = Open(question, record, on, id);
        var answers = new HashSet<NaiveAnswer>();
        Complete(question, record, open, new int[open.Count], known => answers.UnionWith(NaiveEvaluator.Answers(question, known, on, id, readings)));
        return answers;
    }

    /// <summary>
    /// Every named fact of which some value, the others staying as open as they are, changes which outcomes are possible; where there is none, see
    /// <see cref="NaiveNeeded"/>.
    /// </summary>
    public static IReadOnlySet<FactPath> Needed(Question question, StaffRecord record, LocalDate on, string? postId, Readings readings) =>
        new NaiveNeeded(question, record, on, PostAsked(question, record, on, postId), readings).Facts();

    /// <summary>As dense as the budget allows.</summary>
    public static IReadOnlyList<OpenFact> Open(Question question, StaffRecord record, LocalDate on, string? postId) =>
        DaysPerDate.Select(most => OpenFacts.Of(question, record, on, postId, most)).FirstOrDefault(open => Product(open) <= Budget)
        ?? OpenFacts.Of(question, record, on, postId, most: 1);

    /// <summary>Completes a record in every way that can be a fact.</summary>
    /// <param name="question">The question.</param>
    /// <param name="record">The record.</param>
    /// <param name="open">The open facts.</param>
    /// <param name="chosen">Filled in, for each of them, with the index of the completion that was chosen.</param>
    /// <param name="found">What to do with each record whose facts are all known.</param>
    public static void Complete(Question question, StaffRecord record, IReadOnlyList<OpenFact> open, int[] chosen, Action<StaffRecord> found)
    {
        From(record, 0);

        void From(StaffRecord partly, int index)
        {
            if (index < open.Count)
            {
                for (chosen[index] = 0; chosen[index] < open[index].Completions.Count; chosen[index]++)
                {
                    if (OpenFact.TryComplete(open[index].Completions[chosen[index]], partly) is { } more)
                    {
                        From(more, index + 1);
                    }
                }
            }
            else if (question.Role != Role.Senco || NaiveLimits.AreKept(partly))
            {
                found(partly);
            }
        }
    }

    /// <summary>
    /// The post of the role that may be held on the date, so that it stays the same when posts are added; where none may be, the last. Null where
    /// several may be, which are to be one appointment.
    /// </summary>
    private static string? PostAsked(Question question, StaffRecord record, LocalDate on, string? postId)
    {
        if (postId is not null)
        {
            return postId;
        }

        var posts = record.Appointments.Where(post => post.Role == question.Role).OrderBy(post => post.From.Earliest).ToArray();
        var held = posts.Where(post => post.From.Earliest <= on && (!post.Until.IsDated || on <= post.Until.Latest)).ToArray();
        return held.Length switch
        {
            0 => posts.LastOrDefault()?.Id,
            1 => held[0].Id,
            _ => null,
        };
    }

    /// <summary>No more than an int, however many there are.</summary>
    private static long Product(IReadOnlyList<OpenFact> open) => open.Aggregate(1L, (product, fact) => Math.Min(product * fact.Completions.Count, int.MaxValue));
}
