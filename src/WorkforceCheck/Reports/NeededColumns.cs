using QualificationRules.Facts;
using QualificationRules.Verdicts;
using WorkforceCheck.Extract;

namespace WorkforceCheck.Reports;

/// <summary>The columns to fill in so that a verdict can be given.</summary>
internal static class NeededColumns
{
    /// <summary>Such as <c>NASENCO Start Date, Role Start Date (line 7)</c>; the line where it is not the row's own.</summary>
    public static string Of(Verdict verdict, Person person, ExtractRow row) =>
        string.Join(", ", verdict.Needed.Select(needed => Of(needed, person, row)).OfType<string>().Distinct(StringComparer.Ordinal));

    private static string? Of(FactPath needed, Person person, ExtractRow row)
    {
        var course = needed.Fact is FactName.TrainingEnrolled or FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded
            ? CourseOf(person.Record.Training[needed.Index].Qualification)
            : null;
        Column? column = needed.Fact switch
        {
            FactName.TeacherQtsHeldFrom => Columns.Qts,
            FactName.QtlsFrom => Columns.QtlsFrom,
            FactName.QtlsUntil => Columns.QtlsUntil,
            FactName.TeacherInduction => Columns.Induction,
            FactName.TeacherInductionCompletedOn => Columns.InductionCompleted,
            FactName.AppointmentsComplete => Columns.PostsComplete,
            FactName.TrainingComplete => Columns.TrainingComplete,
            // Where no qualification is named, its name comes first.
            _ when course == Columns.OtherHeadship && person.Row[Columns.HeadshipQualification].Length == 0 => Columns.HeadshipQualification,
            FactName.TrainingStarted => course?.Started,
            FactName.TrainingCompleted => course?.Completed,
            FactName.TrainingAwarded => course?.Awarded,
            _ => OfPost(needed.Fact, needed.Index >= person.Posts.Length),
        };
        var line = IsOfPost(needed.Fact) ? LineOf(needed.Index, person) : row.Line;
        return column is null ? null : line == row.Line ? column.Name : $"{column.Name} (line {line})";
    }

    private static CourseColumns CourseOf(Qualification qualification) => qualification switch
    {
        Qualification.Nasenco => Columns.Nasenco,
        Qualification.NpqSenco => Columns.Npq,
        Qualification.Npqh => Columns.Npqh,
        _ => Columns.OtherHeadship,
    };

    private static Column? OfPost(FactName fact, bool isHeadship) => fact switch
    {
        FactName.SchoolUrn => Columns.Urn,
        FactName.SchoolEstablishmentType => Columns.Type,
        FactName.AppointmentTeachesAtSchool => Columns.Teaches,
        FactName.AppointmentAppointedOn => Columns.Appointed,
        FactName.AppointmentFrom => isHeadship ? Columns.HeadFrom : Columns.RoleStart,
        FactName.AppointmentUntil => isHeadship ? Columns.HeadUntil : Columns.RoleEnd,
        _ => null,
    };

    private static bool IsOfPost(FactName fact) => OfPost(fact, isHeadship: false) is not null;

    /// <summary>A headship without a row of its own stands on that of a SENCO post, whose id its own begins with.</summary>
    private static int LineOf(int appointment, Person person) =>
        person.Posts.First(post => string.Equals(person.Record.Appointments[appointment].Id.Split(',')[0], post.AppointmentId, StringComparison.Ordinal)).Row.Line;
}
