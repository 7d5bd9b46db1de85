using System.Collections.Immutable;
using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;

namespace QualificationRules.Tests.Properties;

/// <summary>What is said to meet a requirement does, from the day said and not before, and nothing less or sooner does.</summary>
public sealed class RemedyProperties
{
    private const int ShortestNpqMonths = 18;

    [Property(MaxTest = 300, Arbitrary = [typeof(SencoCases)])]
    public void A_remedy_meets_the_requirement_from_the_day_said_and_not_before(Case asked)
    {
        foreach (var question in SencoCases.Questions)
        {
            foreach (var remedy in asked.Ask(question).Remedies)
            {
                var (changed, day) = (Made(remedy, question, asked), remedy.EarliestOn);
                Outcome(question, asked, changed, day).Should().Be(QualificationRules.Outcome.Satisfied, "of {0} by {1} {2}", question.Code, remedy.NewCourse, string.Join(' ', remedy.Changes));
                Outcome(question, asked, asked.Person, day).Should().NotBe(QualificationRules.Outcome.Satisfied, "without it");
                if (day > asked.On)
                {
                    Outcome(question, asked, changed, day.PlusDays(-1)).Should().NotBe(QualificationRules.Outcome.Satisfied, "a day before");
                }

                foreach (var left in remedy.Changes)
                {
                    var fewer = Changed(asked, remedy.Changes.Remove(left), day);
                    Outcome(question, asked, fewer, day).Should().NotBe(QualificationRules.Outcome.Satisfied, "without {0}", left);
                }
            }
        }
    }

    /// <summary>Each award of a course under way, each new course and each set of limbs, tried on many days: where one helps, a remedy no later and no larger is given.</summary>
    [Property(MaxTest = 150, Arbitrary = [typeof(SencoCases)])]
    public void Nothing_smaller_or_sooner_meets_the_requirement(Case asked)
    {
        foreach (var question in SencoCases.Questions)
        {
            var verdict = asked.Ask(question);
            if (verdict.Outcome is not (QualificationRules.Outcome.Pending or QualificationRules.Outcome.NotSatisfied))
            {
                verdict.Remedies.Should().BeEmpty();
                continue;
            }

            foreach (var (record, changes, course, day) in Tried(asked, verdict.Appointment!))
            {
                if (Outcome(question, asked, record, day) == QualificationRules.Outcome.Satisfied && Outcome(question, asked, asked.Person, day) != QualificationRules.Outcome.Satisfied)
                {
                    verdict.Remedies.Should().Contain(
                        remedy => remedy.EarliestOn <= day && remedy.NewCourse == course && remedy.Changes.All(change => changes.Contains(change)),
                        "of {0}, {1} {2} helps on {3}", question.Code, course, string.Join(' ', changes), day);
                }
            }
        }
    }

    private static IEnumerable<(StaffRecord Record, ImmutableArray<FactPath> Changes, Qualification? Course, LocalDate Day)> Tried(Case asked, Appointment post)
    {
        foreach (var day in Days(asked.On))
        {
            for (var i = 0; i < asked.Person.Training.Length; i++)
            {
                var course = asked.Person.Training[i];
                if (course is { Started.IsDated: true, Awarded.IsNever: true, Withdrawn.IsNever: true } && course.Started.Latest <= asked.On
                    && !(course.Completed.IsDated && course.Completed.Latest > day)
                    && (course.Qualification == Qualification.Nasenco || course.Started.Latest.PlusMonths(ShortestNpqMonths) <= day))
                {
                    yield return (Changed(asked, [new(FactName.TrainingAwarded, i)], day), [new(FactName.TrainingAwarded, i)], null, day);
                }
            }

            foreach (var started in Days(asked.On).Where(started => started <= day))
            {
                var awarded = started.PlusMonths(ShortestNpqMonths) <= day ? FactDate.On(day) : FactDate.Never;
                yield return (WithCourse(asked, new(Qualification.NpqSenco, FactDate.Never, started, awarded, awarded)), [], Qualification.NpqSenco, day);
                yield return (WithCourse(asked, new(Qualification.Nasenco, FactDate.Never, started, day, day)), [], Qualification.Nasenco, day);
            }
        }

        var index = asked.Person.Appointments.IndexOf(post);
        FactPath[] limbs = [new(FactName.TeacherQtsHeldFrom), new(FactName.TeacherInduction), new(FactName.AppointmentTeachesAtSchool, index)];
        for (var set = 1; set < 8; set++)
        {
            var changes = limbs.Where((_, limb) => (set >> limb & 1) != 0).ToImmutableArray();
            yield return (Changed(asked, changes, asked.On), changes, null, asked.On);
        }
    }

    private static IEnumerable<LocalDate> Days(LocalDate on) =>
        new[] { on, on.PlusDays(1), on.PlusMonths(1), on.PlusMonths(ShortestNpqMonths).PlusDays(-1), on.PlusMonths(ShortestNpqMonths), on.PlusYears(2), new(2024, 9, 1), new(2026, 3, 1), new(2027, 8, 31) }
            .Where(day => day >= on).Distinct().Order();

    private static Outcome Outcome(Question question, Case asked, StaffRecord record, LocalDate on) =>
        (asked with { Person = record, On = on, AppointmentId = asked.AppointmentId ?? asked.Ask(question).Appointment?.Id }).Ask(question).Outcome;

    private static StaffRecord Made(Remedy remedy, Question question, Case asked)
    {
        var changed = Changed(asked, remedy.Changes, remedy.EarliestOn);
        if (remedy.NewCourse is not { } course)
        {
            return changed;
        }

        var awarded = question == Question.SencoTransition ? FactDate.Never : remedy.EarliestOn;
        var started = course == Qualification.Nasenco || awarded.IsNever ? remedy.EarliestOn : remedy.EarliestOn.PlusMonths(-ShortestNpqMonths);
        return WithCourse(asked, new(course, FactDate.Never, LocalDate.Max(asked.On, started), awarded, awarded));
    }

    private static StaffRecord WithCourse(Case asked, Training course) => Rebuild.Record(asked.Person, training: asked.Person.Training.Add(course));

    private static StaffRecord Changed(Case asked, ImmutableArray<FactPath> changes, LocalDate day) => changes.Aggregate(asked.Person, (record, change) => change.Fact switch
    {
        FactName.TrainingAwarded => Rebuild.Course(record, change.Index, old => Rebuild.Course(old, completed: old.Completed.IsDated ? old.Completed : FactDate.On(day), awarded: day)),
        FactName.TeacherQtsHeldFrom => Rebuild.Record(record, teacher: new TeacherStatus(day, qtsByPartialAccess: false, record.Teacher.Qtls, record.Teacher.Induction, record.Teacher.InductionCompletedOn)),
        FactName.TeacherInduction => Rebuild.Record(record, teacher: Rebuild.Teacher(record.Teacher, induction: InductionStatus.Passed, inductionCompletedOn: day)),
        _ => Rebuild.Post(record, change.Index, old => Rebuild.Post(old, teaches: true)),
    });
}
