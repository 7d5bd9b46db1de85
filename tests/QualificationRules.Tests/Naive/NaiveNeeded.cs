using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Naive.Completions;

namespace QualificationRules.Tests.Naive;

/// <summary>Which facts to ask for, by the definition: those of which some value, the others staying as open as they are, changes which outcomes are possible.</summary>
/// <remarks>
/// Where no single fact does, those that decide beside the others: of two values, all else alike, the outcomes differ in some completion.
/// There are none where the outcome is determinate, or where the law and not a fact is open.
/// </remarks>
internal sealed class NaiveNeeded(Question question, StaffRecord record, LocalDate on, string? postId, Readings readings)
{
    private readonly IReadOnlyList<OpenFact> _open = BruteForce.Open(question, record, on, postId);
    private readonly HashSet<OpenLink> _links = [];

    /// <summary>The posts that, in some completion, may be new or go on from another, where the one or the other gives other outcomes.</summary>
    private readonly HashSet<FactPath> _decidingLinks = [];

    /// <summary>Outcomes as a set: a bit for each.</summary>
    private int _possible;

    public IReadOnlySet<FactPath> Facts()
    {
        var values = _open.Select(fact => new int[fact.Completions.Count]).ToArray();
        var chosen = new int[_open.Count];
        BruteForce.Complete(question, record, _open, chosen, known =>
        {
            var outcomes = OutcomesOf(known);
            for (var i = 0; i < values.Length; i++)
            {
                values[i][chosen[i]] |= outcomes;
            }

            _possible |= outcomes;
            AddLinks(known);
        });

        if (int.IsPow2(_possible))
        {
            return new HashSet<FactPath>();
        }

        var needed = _open.Where((fact, i) => values[i].Any(Changes)).Select(fact => fact.Path).OfType<FactPath>().ToHashSet();
        foreach (var (path, stated) in OpenLinks.SelectMany(link => link.Stated(record)).Concat(UnreadStages.Stated(question, record, on)))
        {
            if (!needed.Contains(path) && Changes(SetOf(BruteForce.Answers(question, stated, on, postId, readings))))
            {
                needed.Add(path);
            }
        }

        return needed.Count > 0 ? needed : _open.Where(Decides).Select(fact => fact.Path).OfType<FactPath>().Concat(_decidingLinks).ToHashSet();
    }

    /// <summary>Those of posts that go on from one post in some completion and from another, or none, in another.</summary>
    private IEnumerable<OpenLink> OpenLinks =>
        _links.GroupBy(link => link.Index).Where(post => post.Select(link => link.Value).Distinct().Skip(1).Any()).SelectMany(post => post);

    private void AddLinks(StaffRecord known)
    {
        if (question.Role != Role.Senco)
        {
            return;
        }

        var linked = NaiveLinks.Resolutions(known).ToArray();
        _links.UnionWith(linked.SelectMany(resolution => OpenLink.Of(record, resolution)));
        if (linked.Select(resolution => SetOf(NaiveEvaluator.AnswersOfLinked(question, resolution, on, postId, readings))).Distinct().Skip(1).Any())
        {
            var open = record.Appointments.Index().Where(post => linked.Select(resolution => resolution.Appointments[post.Index].Continues).Distinct().Skip(1).Any());
            _decidingLinks.UnionWith(open.Select(post => new FactPath(FactName.AppointmentContinues, post.Index)));
        }
    }

    /// <summary>A value that cannot be a fact beside the others changes nothing.</summary>
    private bool Changes(int outcomes) => outcomes != 0 && outcomes != _possible;

    private bool Decides(OpenFact fact)
    {
        // The fact is completed last, so that completions in which all else is alike come one after another.
        IReadOnlyList<OpenFact> ordered = [.. _open.Where(other => other != fact), fact];
        var chosen = new int[ordered.Count];
        int[]? beside = null;
        var (first, decides) = (0, false);
        BruteForce.Complete(question, record, ordered, chosen, known =>
        {
            var outcomes = OutcomesOf(known);
            if (beside is null || !beside.AsSpan().SequenceEqual(chosen.AsSpan(..^1)))
            {
                (beside, first) = (chosen[..^1], outcomes);
            }

            decides |= outcomes != first;
        });
        return decides;
    }

    private int OutcomesOf(StaffRecord known) => SetOf(NaiveEvaluator.Answers(question, known, on, postId, readings));

    private static int SetOf(IEnumerable<NaiveAnswer> answers) => answers.Aggregate(0, (set, answer) => set | (1 << (int)answer.Outcome));
}
