using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>The columns to fill in, or the register to look at, so that a verdict can be given.</summary>
internal static class NeededColumns
{
    /// <summary>Such as <c>NASENCO Start Date</c> and <c>Role Start Date (line 7)</c>, each once; the line where it is not the row's own.</summary>
    public static IEnumerable<string> Of(IEnumerable<FactPath> needed, Person person, ExtractRow row) =>
        needed.Select(each => Of(each, person, row)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The column, and the line only where it is not that of the row shown.</summary>
    public static string At(Column column, int line, ExtractRow shown) => line == shown.Line ? column.Name : $"{column.Name} (line {line})";

    private static string? Of(FactPath needed, Person person, ExtractRow row)
    {
        if (WithoutColumn(needed, person) is { } elsewhere)
        {
            return elsewhere;
        }

        if (needed.Fact == FactName.AppointmentsComplete && !person.OpenRows.IsEmpty)
        {
            // No cell says that all posts are there while one row may be a post.
            return string.Join(", ", person.OpenRows.Select(open => At(Columns.Role, open.Line, row)));
        }

        var course = needed.Fact is FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded
            ? Columns.Of(person.Record.Training[needed.Index].Qualification)
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
            _ => OfPost(needed.Fact, IsWithoutRow(needed.Index, person)),
        };
        var filled = IsOfPost(needed.Fact) ? PostOf(needed.Index, person).Row : row;
        return column is null ? null
            : $"{At(column, filled.Line, row)}{(needed.Fact == FactName.SchoolEstablishmentType && !IsRegistered(needed.Index, person) ? " (or give the schools' register, --gias)" : IsInexact(column, IsOfPost(needed.Fact) ? filled : person.Row) ? " to the day" : "")}";
    }

    /// <summary>Facts that no cell can say: those of the register, and stages of a course that an extract does not have.</summary>
    private static string? WithoutColumn(FactPath needed, Person person) => needed.Fact switch
    {
        FactName.SchoolOpenedOn => "the schools' register (--gias)",
        FactName.SchoolPredecessors => "the schools' register with its links (--gias, --gias-links)",
        FactName.TrainingEnrolled => $"the day on which the place on the {CauseWords.NameOf(person.Record.Training[needed.Index].Qualification)} was accepted (no column has it: ask the provider)",
        FactName.TrainingWithdrawn => $"whether they withdrew from the {CauseWords.NameOf(person.Record.Training[needed.Index].Qualification)} (no column has it: ask the provider)",
        _ => null,
    };

    private static bool IsRegistered(int appointment, Person person) =>
        person.Posts.Any(post => post.AppointmentIds.IndexOf(person.Record.Appointments[appointment].Id) is >= 0 and var at && post.Schools[at] is not null);

    private static Column? OfPost(FactName fact, bool isHeadship) => fact switch
    {
        FactName.SchoolUrn => Columns.Urn,
        FactName.SchoolEstablishmentType => Columns.Type,
        FactName.AppointmentTeachesAtSchool => Columns.Teaches,
        FactName.AppointmentAppointedOn => Columns.Appointed,
        FactName.AppointmentContinues => Columns.ContinuesFrom,
        FactName.AppointmentFrom => isHeadship ? Columns.HeadFrom : Columns.RoleStart,
        FactName.AppointmentUntil => isHeadship ? Columns.HeadUntil : Columns.RoleEnd,
        _ => null,
    };

    /// <summary>Whether it is a headship that Head From and Head Until tell of.</summary>
    private static bool IsWithoutRow(int appointment, Person person) =>
        appointment < person.Record.Appointments.Length && person.Posts.All(post => !post.AppointmentIds.Contains(person.Record.Appointments[appointment].Id, StringComparer.Ordinal));

    private static bool IsOfPost(FactName fact) => OfPost(fact, isHeadship: false) is not null;

    /// <summary>A headship without a row of its own stands on that of a SENCO post, whose id its own begins with.</summary>
    private static Post PostOf(int appointment, Person person) =>
        person.Posts.First(post => string.Equals(person.Record.Appointments[appointment].Id.Split(',')[0], $"line {post.Row.Line}", StringComparison.Ordinal));

    /// <summary>Whether a cell has a date already, which does not say which day: a month, or a year.</summary>
    private static bool IsInexact(Column column, ExtractRow row) => column is ColumnOf<FactDate> date && date.In(row, FactDate.Unknown) is { IsDated: true, IsExact: false };
}
