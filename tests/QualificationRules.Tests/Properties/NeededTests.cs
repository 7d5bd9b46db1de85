using FluentAssertions;
using FsCheck.Xunit;
using QualificationRules.Facts;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Properties;

/// <summary>A verdict names the facts that can still change it.</summary>
public sealed class NeededTests
{
    private const int DaysPerDate = 60;

    /// <summary>A fact that is not named as needed changes nothing by being known alone.</summary>
    [Property(MaxTest = 40, Arbitrary = [typeof(OpenCases)])]
    public void A_fact_that_is_not_needed_changes_nothing(AskedCase asked)
    {
        var open = Named(asked);
        if (KnownDifferences.ChainNotDated(open.Record))
        {
            return;
        }

        foreach (var question in AskedCase.Questions)
        {
            var verdict = open.Ask(question);
            foreach (var fact in OpenFacts.Of(open.Record, open.On, open.PostId, DaysPerDate).Where(fact => fact.Path is { } path && !verdict.Needed.Contains(path) && !IsOverlooked(path)))
            {
                var known = fact.Completions.Select(completion => OpenFact.TryComplete(completion, open.Record)).OfType<StaffRecord>();
                known.Should().OnlyContain(record => open.With(record).Ask(question, null).Possible.SequenceEqual(verdict.Possible), "{0} is not needed for {1}", fact.Path, question.Code);
            }
        }
    }

    /// <summary>A fact that is named as needed is open, and some value of it leaves fewer outcomes.</summary>
    [Property(MaxTest = 40, Arbitrary = [typeof(OpenCases)])]
    public void A_fact_that_is_needed_can_leave_fewer_outcomes(AskedCase asked)
    {
        var open = Named(asked);
        if (KnownDifferences.ChainNotDated(open.Record))
        {
            return;
        }

        foreach (var question in AskedCase.Questions)
        {
            var verdict = open.Ask(question);
            var facts = OpenFacts.Of(open.Record, open.On, open.PostId, DaysPerDate);
            foreach (var needed in verdict.Needed.Where(needed => !IsAskedInVain(needed, open.Record)))
            {
                var fact = facts.Should().ContainSingle(candidate => candidate.Path == needed, "{0} is needed for {1}", needed, question.Code).Subject;
                var known = fact.Completions.Select(completion => OpenFact.TryComplete(completion, open.Record)).OfType<StaffRecord>().ToList();

                // Known difference: the library also supposes values that other facts rule out, such as an end before the start.
                if (known.Count == fact.Completions.Count)
                {
                    known.Should().Contain(record => open.With(record).Ask(question, null).Possible.Length < verdict.Possible.Length, "{0} is needed for {1}", needed, question.Code);
                }
            }
        }
    }

    // Named, so that an earlier post that the record does not list is never the one asked about.
    private static AskedCase Named(AskedCase open) =>
        open with { PostId = open.PostId ?? open.Record.Appointments.FirstOrDefault(post => post.Role == Role.Senco)?.Id };

    // Known difference: a post or course that is not listed can leave fewer outcomes too; the library supposes only that there is none.
    private static bool IsOverlooked(FactPath path) => path.Fact is FactName.AppointmentsComplete or FactName.TrainingComplete;

    // Known difference: the day of an induction that was passed without one is asked for, though passed without a day is passed on any date.
    private static bool IsAskedInVain(FactPath path, StaffRecord record) =>
        path.Fact == FactName.TeacherInductionCompletedOn && !record.Teacher.InductionCompletedOn.IsDated;
}
