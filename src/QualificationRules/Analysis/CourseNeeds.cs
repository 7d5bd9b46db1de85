using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>Which facts of a person's courses can still change the answer to a question about a SENCO.</summary>
internal sealed class CourseNeeds(Question question, Enquiry enquiry, Combinations found)
{
    private const int NasencoGroup = 2;
    private const int NpqGroup = 3;

    private readonly Consequences _nasenco = new(question.Table, found, NasencoGroup);
    private readonly Consequences _npq = new(question.Table, found, NpqGroup);

    private readonly StaffRecord _none = new(appointments: [], training: []);

    public IEnumerable<NeededFact> All()
    {
        for (var i = 0; i < enquiry.Record.Training.Length; i++)
        {
            if (GroupOf(enquiry.Record.Training[i]) is { } group)
            {
                foreach (var needed in OfCourse(i, group))
                {
                    yield return needed;
                }
            }
        }

        if (!enquiry.Record.TrainingComplete && OfUnlisted() is { } unlisted)
        {
            yield return unlisted;
        }
    }

    private static int? GroupOf(Training training) => training.Qualification switch
    {
        Qualification.Nasenco => NasencoGroup,
        Qualification.NpqSenco => NpqGroup,
        _ => null,
    };

    private IEnumerable<NeededFact> OfCourse(int index, int group)
    {
        var training = enquiry.Record.Training[index];
        FactDate[] stages = [training.Started, training.Completed, training.Awarded];
        if (Array.TrueForAll(stages, stage => stage.IsExact))
        {
            yield break;
        }

        var consequences = group == NasencoGroup ? _nasenco : _npq;
        var rest = Find(enquiry.Record.Training.RemoveAt(index), enquiry.Record.TrainingComplete)[group];
        var choices = new StageChoices(
            (training.Started.NotBefore(training.Enrolled), training.Completed, training.Awarded),
            [enquiry.On.OrNextDay(), Dates.NpqReplacesNasenco, Dates.NasencoCompletionCloses, enquiry.Ruleset.Spring2025.LastDay.OrNextDay()],
            (first, second, third) => Find([training with { Enrolled = FactDate.Never, Started = first, Completed = second, Awarded = third }])[group]);
        FactName[] names = [FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded];
        for (var stage = 0; stage < stages.Length; stage++)
        {
            if (!stages[stage].IsExact && choices.Decides(stage, alternatives => consequences.LeadApart(alternatives, rest)))
            {
                yield return NeededFact.Of(new(names[stage], index), choices.LeftBy(stage).Select(left => consequences.OutcomesLeft(left, rest)));
            }
        }
    }

    /// <summary>That courses are missing is supposed by leaving them open.</summary>
    private NeededFact? OfUnlisted()
    {
        // A NASENCO may have been begun and completed in time whenever it is asked about, so that it decides wherever an NPQ does.
        var (listed, unlisted) = (Find(enquiry.Record.Training), Find([], complete: false));
        return _nasenco.LeadApart(FindingGroup.NoneHolds | unlisted[NasencoGroup], listed[NasencoGroup])
            ? NeededFact.Of(new(FactName.TrainingComplete), [OutcomesWhereListed(listed), _nasenco.OutcomesLeft(found[NasencoGroup])])
            : null;
    }

    private int OutcomesWhereListed(in Combinations listed)
    {
        var known = found;
        (known[NasencoGroup], known[NpqGroup]) = (listed[NasencoGroup], listed[NpqGroup]);
        return Outcomes.Of(question.Table, question.Table.Match(known)).Count;
    }

    private Combinations Find(System.Collections.Immutable.ImmutableArray<Training> training, bool complete = true) =>
        question.Find(enquiry with { PostIndex = PostSelection.NoPost, Record = _none with { Training = training, TrainingComplete = complete } });
}
