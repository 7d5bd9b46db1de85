using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace SencoChecker.Pages;

/// <summary>A course whose award can count for SENCOs: what is asked about it, and what is taken as given.</summary>
/// <param name="Id">The id of the question how far it has got.</param>
/// <param name="Qualification">What it leads to.</param>
/// <param name="Name">The same in words.</param>
/// <param name="Hint">What helps to answer how far it has got.</param>
/// <param name="Where">Where the facts are found.</param>
/// <param name="Assumed">What is taken as given of it, as the rest of a sentence that begins with its name.</param>
internal sealed record AwardCourse(string Id, Qualification Qualification, string Name, string Hint, string Where, string Assumed)
{
    /// <summary>All of them, in the order in which they are asked about.</summary>
    public static ImmutableArray<AwardCourse> All { get; } =
    [
        new("nasenco", Qualification.Nasenco, "NASENCO",
            Hint: "The National Award for SEN Co-ordination, given by universities. A course begun since 1 September 2024 does not count.",
            Where: "The certificate, or the university that gave the course.",
            Assumed: "is from a recognised body")
        {
            BeginsBefore = Dates.NpqReplacesNasenco,
            AwardedFrom = Dates.SencoRequirementBegins,
        },
        new("npq", Qualification.NpqSenco, "NPQ for SENCOs",
            Hint: "The National Professional Qualification for Special Educational Needs Co-ordinators, since September 2024. Another NPQ does not count.",
            Where: "The certificate, or the provider of the course.",
            Assumed: "is from a provider that the law lists (SI 2014/1530, Schedule A1)")
        {
            BeginsFrom = Dates.NpqReplacesNasenco,
        },
    ];

    /// <summary>The first day on which a course that counts can have begun; null where there is none.</summary>
    public LocalDate? BeginsFrom { get; init; }

    /// <summary>The day from which a course can no longer be begun so that it counts; null where there is none.</summary>
    public LocalDate? BeginsBefore { get; init; }

    /// <summary>The day before which no date of an award is taken; null where there is none.</summary>
    public LocalDate? AwardedFrom { get; init; }

    /// <summary>Whether it was begun, by the answer about it.</summary>
    public bool IsBegun(Answers answers) => answers[Id] is CourseAnswers.Awarded or CourseAnswers.Finished or CourseAnswers.UnderWay;

    /// <summary>How far it has got, and the days of its stages.</summary>
    public IEnumerable<PageQuestion> Questions()
    {
        yield return new(Id, $"Do they have the {Name}?", Name)
        {
            Hint = Hint,
            Options =
            [
                new(CourseAnswers.Awarded, "Yes, it has been awarded"),
                new(CourseAnswers.Finished, "The course is finished, and the award is awaited"),
                new(CourseAnswers.UnderWay, "Not yet: the course is under way"),
                new(CourseAnswers.No, "No", "Also if they gave it up, or have not begun it"),
            ],
            Where = Where,
            AsksFor = (fact, facts) => !IsBegun(facts.Answers) && IsOfThis(fact, facts,
                FactName.TrainingEnrolled, FactName.TrainingStarted, FactName.TrainingCompleted, FactName.TrainingAwarded, FactName.TrainingWithdrawn),
        };
        yield return Stage(Stages.Awarded, $"When was the {Name} awarded?", FactName.TrainingAwarded, CourseAnswers.Awarded);
        yield return Stage(Stages.Started, $"When did the course for the {Name} start?", FactName.TrainingStarted, CourseAnswers.Awarded, CourseAnswers.Finished, CourseAnswers.UnderWay)
            with
            {
                Hint = "The first day of teaching, not the day of enrolment.",

                // It tells what to do by when, though the outcome does not turn on it.
                IsAskedAnyway = (answers, outcome) => outcome is Outcome.Pending or Outcome.NotSatisfied
                    && (answers[Id] is CourseAnswers.UnderWay || (answers[Id] is CourseAnswers.Finished && BeginsBefore is not null)),
            };
        yield return Stage(Stages.Completed, $"When was the course for the {Name} completed?", FactName.TrainingCompleted, CourseAnswers.Awarded, CourseAnswers.Finished);
    }

    private PageQuestion Stage(string stage, string asks, FactName fact, params string[] beside) => new(Ids.Stage(Id, stage), asks, $"{Name}: {stage}")
    {
        Where = Where,
        Applies = answers => beside.Contains(answers[Id], StringComparer.Ordinal),
        AsksFor = (path, facts) => IsOfThis(path, facts, fact),
        WhyNot = (date, answers) => AwardFitting.WhyNotStage(this, stage, date, answers),
    };

    private bool IsOfThis(FactPath fact, CheckFacts facts, params FactName[] asked) => asked.Contains(fact.Fact) && facts.Record.Training[fact.Index].Qualification == Qualification;
}
