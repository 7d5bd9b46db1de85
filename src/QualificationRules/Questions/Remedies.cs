using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Looks for the smallest changes that make a question satisfied, by asking it again with each of them made.</summary>
internal static class Remedies
{
    public static ImmutableArray<Remedy> Of(Question question, Enquiry enquiry, Outcome outcome)
    {
        if (question.Role is null || outcome is not (Outcome.Pending or Outcome.NotSatisfied))
        {
            return [];
        }

        var found = Candidates(enquiry)
            .Where(candidate => question.OutcomesFor(enquiry with { Record = candidate.Record, On = candidate.Remedy.EarliestOn }).Single() == Outcome.Satisfied)
            .Select(candidate => candidate.Remedy)
            .ToList();

        // What already holds with fewer changes needs no more of them.
        return
        [
            .. found.Where(remedy => !found.Exists(other => other != remedy && other.NewCourse is null && other.Changes.Length < remedy.Changes.Length && other.Changes.All(remedy.Changes.Contains)))
                .OrderBy(remedy => remedy.EarliestOn)
                .ThenBy(remedy => remedy.Changes.Length)
                .DistinctBy(remedy => (remedy.NewCourse, string.Join(' ', remedy.Changes))),
        ];
    }

    private static IEnumerable<(Remedy Remedy, StaffRecord Record)> Candidates(Enquiry enquiry) =>
        [.. AwardsOfCoursesUnderWay(enquiry), .. NewCourses(enquiry), .. BetterStanding(enquiry)];

    private static IEnumerable<(Remedy Remedy, StaffRecord Record)> AwardsOfCoursesUnderWay(Enquiry enquiry)
    {
        for (var i = 0; i < enquiry.Record.Training.Length; i++)
        {
            var training = enquiry.Record.Training[i];
            if (CourseAdvice.IsUnderWay(training, enquiry.On))
            {
                var earliest = LocalDate.Max(enquiry.On, EarliestAward(training.Qualification, training.Started.Earliest));
                var awarded = training with { Completed = training.Completed.IsDated ? training.Completed : earliest, Awarded = earliest };
                yield return (new([new(FactName.TrainingAwarded, i)], null, earliest), enquiry.Record with { Training = enquiry.Record.Training.SetItem(i, awarded) });
            }
        }
    }

    private static IEnumerable<(Remedy Remedy, StaffRecord Record)> NewCourses(Enquiry enquiry)
    {
        foreach (var qualification in (Qualification[])[Qualification.Nasenco, Qualification.NpqSenco, Qualification.Npqh])
        {
            // Where a start is all that is asked, it is enough; else the award has to come too.
            var begun = new Training(qualification, FactDate.Unknown, enquiry.On, FactDate.Never, FactDate.Never);
            yield return (new([], qualification, enquiry.On), enquiry.Record with { Training = enquiry.Record.Training.Add(begun) });
            var earliest = EarliestAward(qualification, enquiry.On);
            var awarded = new Training(qualification, FactDate.Unknown, enquiry.On, earliest, earliest);
            yield return (new([], qualification, earliest), enquiry.Record with { Training = enquiry.Record.Training.Add(awarded) });
        }
    }

    /// <summary>Every set of: becoming a qualified teacher, completing induction, working as a teacher at the school.</summary>
    private static IEnumerable<(Remedy Remedy, StaffRecord Record)> BetterStanding(Enquiry enquiry)
    {
        if (enquiry.PostIndex < 0)
        {
            yield break;
        }

        for (var set = 1; set < 8; set++)
        {
            var (qualify, complete, teach) = ((set & 1) != 0, (set & 2) != 0, (set & 4) != 0);
            var teacher = enquiry.Record.Teacher;
            teacher = qualify ? teacher with { QtsHeldFrom = enquiry.On, QtsByPartialAccess = false } : teacher;
            teacher = complete ? teacher with { Induction = InductionStatus.Passed, InductionCompletedOn = enquiry.On } : teacher;
            var posts = teach ? enquiry.Record.Appointments.SetItem(enquiry.PostIndex, enquiry.Post! with { TeachesAtSchool = true }) : enquiry.Record.Appointments;
            ImmutableArray<FactPath> changes =
            [
                .. qualify ? [new FactPath(FactName.TeacherQtsHeldFrom)] : (FactPath[])[],
                .. complete ? [new FactPath(FactName.TeacherInduction)] : (FactPath[])[],
                .. teach ? [new FactPath(FactName.AppointmentTeachesAtSchool, enquiry.PostIndex)] : (FactPath[])[],
            ];
            yield return (new(changes, null, enquiry.On), enquiry.Record with { Teacher = teacher, Appointments = posts });
        }
    }

    private static LocalDate EarliestAward(Qualification qualification, LocalDate started) =>
        qualification is Qualification.NpqSenco or Qualification.Npqh ? CourseAdvice.EarliestOutcome(started) : started;
}
