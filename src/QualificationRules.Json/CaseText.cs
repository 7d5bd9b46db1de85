using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Json;

/// <summary>A case for people, one line for each group of facts; it can say what the wire format cannot.</summary>
internal static class CaseText
{
    public static string Of(Case @case)
    {
        var record = @case.Person;
        IEnumerable<string> lines =
        [
            $"{@case.Question.Code} {@case.Question.Course} on {@case.On:uuuu'-'MM'-'dd}, post {@case.AppointmentId ?? "not named"}, {Shown(@case.Readings)}",
            $"  teacher: {Shown(record.Teacher)}",
            .. record.Appointments.Select(Shown),
            .. record.Training.Select(Shown),
            $"  complete: appointments {record.AppointmentsComplete}, training {record.TrainingComplete}",
        ];
        return string.Join('\n', record.Scholarship is { } application ? lines.Append(Shown(application)) : lines);
    }

    private static string Shown(Readings readings) => $"{readings.PriorService}, {readings.Clock}, {readings.LeapDay}, induction {readings.Induction}";

    private static string Shown(TeacherStatus teacher)
    {
        var partialAccess = teacher.QtsByPartialAccess ? " (partial access)" : "";
        var qtls = string.Concat(teacher.Qtls.Select(period => $", QTLS {period.From} to {period.Until}"));
        return $"QTS {teacher.QtsHeldFrom}{partialAccess}{qtls}, induction {Shown(teacher.Induction)} {teacher.InductionCompletedOn}";
    }

    private static string Shown(Appointment post)
    {
        var school = Shown(post.School);
        var role = post.Role == Role.Head ? $"{post.Capacity}, appointed on {post.AppointedOn}" : $"teaches {Shown(post.TeachesAtSchool)}";
        return $"  {post.Id}: {post.Role} {post.From} to {post.Until}, {school}, {role}, continues {post.Continues}";
    }

    private static string Shown(School school)
    {
        var predecessors = school.Predecessors is { } urns ? $"predecessors [{string.Join(", ", urns)}]" : "predecessors unknown";
        return $"type {Shown(school.EstablishmentType?.Code)}, {school.Country}, URN {school.Urn ?? "unknown"}, opened {school.OpenedOn}, {predecessors}";
    }

    private static string Shown(Training course) =>
        $"  {course.Qualification}: enrolled {course.Enrolled}, started {course.Started}, completed {course.Completed}, awarded {course.Awarded}, withdrawn {course.Withdrawn}, recognised {course.RecognisedBody}, listed {course.ListedProvider}";

    private static string Shown(ScholarshipApplication application) =>
        $"  application: cohort {Shown(application.Cohort)}, works in England {Shown(application.WorksInEngland)}, {Shown(application.WorkSetting)}, type {Shown(application.EstablishmentType?.Code)}, nursery {Shown(application.NurseryKind)}, employed {Shown(application.EmploymentType)}, previously funded {Shown(application.PreviouslyFunded)}, referred {Shown(application.ReferredByReturnToTeachingAdviser)}";

    private static string Shown<T>(T? value)
        where T : struct => value?.ToString() ?? "unknown";
}
