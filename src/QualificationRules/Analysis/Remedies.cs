using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>Looks for the smallest changes that make a question satisfied, by asking it again with each of them made.</summary>
internal static class Remedies
{
    public static ImmutableArray<FoundRemedy> Of(Question question, Enquiry enquiry, Outcome outcome)
    {
        if (question.Role is null || outcome is not (Outcome.Pending or Outcome.NotSatisfied))
        {
            return [];
        }

        // A remedy has to work sooner than what the record already has for a later day, such as an award.
        var asRecorded = FirstSatisfied(question, enquiry, enquiry.On) ?? LocalDate.MaxIsoValue;
        var found = new List<FoundRemedy>();
        foreach (var (remedy, record) in Candidates(question, enquiry))
        {
            if (FirstSatisfied(question, enquiry with { Record = record }, remedy.EarliestOn) is { } day && day < asRecorded)
            {
                found.Add(new(remedy.Changes, remedy.NewCourse, day));
            }
        }

        // A remedy is left out where another works as soon with only some of its changes.
        return
        [
            .. found.Where(remedy => !found.Exists(other => other != remedy && other.NewCourse is null && other.EarliestOn <= remedy.EarliestOn && other.Changes.All(remedy.Changes.Contains)))
                .OrderBy(remedy => remedy.EarliestOn)
                .ThenBy(remedy => remedy.Changes.Length)
                .DistinctBy(remedy => (remedy.NewCourse, string.Join(' ', remedy.Changes))),
        ];
    }

    /// <summary>The first day, from the one given on, on which the question is satisfied; null where it never is.</summary>
    private static LocalDate? FirstSatisfied(Question question, Enquiry enquiry, LocalDate from)
    {
        var outcome = question.OutcomeFor(enquiry with { Day = from });
        while (outcome != Outcome.Satisfied)
        {
            if (Segmentation.NextChange(question, enquiry with { Day = from }, outcome) is not { From: { } day } next)
            {
                return null;
            }

            (from, outcome) = (day, next.Outcome);
        }

        return from;
    }

    private static IEnumerable<(FoundRemedy Remedy, StaffRecord Record)> Candidates(Question question, Enquiry enquiry) =>
        [.. AwardsOfCoursesUnderWay(enquiry), .. NewCourses(question, enquiry), .. BetterStanding(enquiry)];

    private static IEnumerable<(FoundRemedy Remedy, StaffRecord Record)> AwardsOfCoursesUnderWay(Enquiry enquiry)
    {
        for (var i = 0; i < enquiry.Record.Training.Length; i++)
        {
            var training = enquiry.Record.Training[i];
            if (CourseAdvice.IsUnderWay(training, enquiry.On) && !training.Awarded.IsDated)
            {
                var earliest = LocalDate.Max(enquiry.On, EarliestAward(training.Qualification, training.Started.Earliest));
                earliest = training.Completed.IsDated ? LocalDate.Max(earliest, training.Completed.Earliest) : earliest;
                var awarded = training with { Completed = training.Completed.IsDated ? training.Completed : earliest, Awarded = earliest };
                yield return (new([new(FactName.TrainingAwarded, i)], null, earliest), enquiry.Record with { Training = enquiry.Record.Training.SetItem(i, awarded) });
            }
        }
    }

    /// <summary>Each course of the catalogue, begun on the date asked about or on each later cut point that the question has for starts.</summary>
    private static IEnumerable<(FoundRemedy Remedy, StaffRecord Record)> NewCourses(Question question, Enquiry enquiry) =>
        from qualification in Catalogue.Entries.Select(entry => entry.Qualification)
        from start in question.CutPoints(enquiry.Ruleset).Where(cut => cut.Of == FactName.TrainingStarted && cut.Day > enquiry.On).Select(cut => cut.Day!.Value).Prepend(enquiry.On).Distinct()
        let earliest = EarliestAward(qualification, start)
        // Once with the start alone, which is all that the guidance asks for, and once with the award.
        from course in new Training[] { new(qualification, FactDate.Unknown, start, FactDate.Never, FactDate.Never), new(qualification, FactDate.Unknown, start, earliest, earliest) }
        let day = course.Awarded.IsDated ? earliest : start
        select (new FoundRemedy([], qualification, day), enquiry.Record with { Training = enquiry.Record.Training.Add(course) });

    /// <summary>Every set of: becoming a qualified teacher, completing induction, working as a teacher at the school.</summary>
    private static IEnumerable<(FoundRemedy Remedy, StaffRecord Record)> BetterStanding(Enquiry enquiry)
    {
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
            yield return (new(changes, null, enquiry.On), enquiry.Record.With(posts) with { Teacher = teacher });
        }
    }

    private static LocalDate EarliestAward(Qualification qualification, LocalDate started) =>
        qualification is Qualification.NpqSenco or Qualification.Npqh ? NpqAdvice.EarliestOutcome(started) : started;
}
