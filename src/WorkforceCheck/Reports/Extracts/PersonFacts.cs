using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>The facts of a person, each with where it comes from: a cell, the register, or what a blank cell means.</summary>
internal static class PersonFacts
{
    private const string Blank = "the cell is blank";

    public static IEnumerable<ShownFact> Of(Person person)
    {
        var (record, row) = (person.Record, person.Row);
        IEnumerable<ShownFact> facts =
        [
            Fact(row, Columns.Trn, record.Trn?.Value),
            OfPerson(person, Columns.Qts, Qts(record.Teacher)),
            OfPerson(person, Columns.Induction, record.Teacher.Induction?.ToString()),
            OfPerson(person, Columns.InductionCompleted, Text(record.Teacher.InductionCompletedOn)),
            .. OfQtls(person),
            .. record.Training.SelectMany(course => OfCourse(person, course)),
            .. person.Conflicts.Select(conflict => new ShownFact(null, "Sources that do not agree", $"{conflict}", "none of them was believed")),
            Fact(row, Columns.TrainingComplete, record.TrainingComplete ? "yes" : "no"),
            Fact(row, Columns.PostsComplete, record.AppointmentsComplete ? "yes" : "no"),
        ];
        return facts.Concat(person.Posts.SelectMany(post => PostFacts.Of(post, record)));
    }

    /// <summary>Such as <c>1 September 2024</c>; null for nothing known.</summary>
    public static string? Text(FactDate date) => date switch
    {
        { IsUnknown: true } => null,
        { IsDated: true } when date.Earliest == NodaTime.LocalDate.MinIsoValue && date.Latest == NodaTime.LocalDate.MaxIsoValue => null,
        { IsNever: true } => "none",
        { IsExact: false } when date.Latest == NodaTime.LocalDate.MaxIsoValue => $"on or after {Shown.InText(date.Earliest)}",
        { IsExact: false } when date.Earliest == NodaTime.LocalDate.MinIsoValue => $"on or before {Shown.InText(date.Latest)}",
        _ => Shown.InText(date),
    };

    /// <summary>A fact whose cell says it.</summary>
    public static ShownFact Fact(ExtractRow row, Column column, string? value, string? post = null, string blank = Blank) =>
        new(post, column.Name, value, row[column].Length > 0 ? $"line {row.LineOf(column)}" : blank);

    /// <summary>A fact that cells and registers may say: all of them that do are its origin.</summary>
    private static ShownFact OfPerson(Person person, Column column, string? value, Column? also = null)
    {
        var said = person.Said.Where(fact => string.Equals(fact.Fact, (also ?? column).Name, StringComparison.Ordinal)).Select(fact => fact.Origin).Distinct(StringComparer.Ordinal).ToList();
        var cell = Fact(person.Row, column, value);
        return said.Count == 0 ? cell : cell with { Origin = string.Join(" and ", person.Row[column].Length > 0 ? said.Prepend(cell.Origin) : said) };
    }

    private static string? Qts(TeacherStatus teacher) => teacher switch
    {
        { QtsByPartialAccess: false } => Text(teacher.QtsHeldFrom),
        { QtsHeldFrom.IsUnknown: true } => "none that counts (by partial access at most)",
        _ => $"{Text(teacher.QtsHeldFrom)}, by partial access alone, which does not count",
    };

    /// <summary>Where a register says that there was no membership, that is told; a blank cell is not.</summary>
    private static IEnumerable<ShownFact> OfQtls(Person person) => person.Record.Teacher.Qtls.IsEmpty
        ? person.Said.Any(fact => string.Equals(fact.Fact, Columns.QtlsFrom.Name, StringComparison.Ordinal)) ? [OfPerson(person, Columns.QtlsFrom, "none")] : []
        : person.Record.Teacher.Qtls.SelectMany(period => new[]
        {
            OfPerson(person, Columns.QtlsFrom, Text(period.From)),
            OfPerson(person, Columns.QtlsUntil, Text(period.Until), Columns.QtlsFrom),
        });

    private static IEnumerable<ShownFact> OfCourse(Person person, Training course)
    {
        var columns = Columns.Of(course.Qualification);
        return [Fact(person.Row, columns.Started, Text(course.Started)), Fact(person.Row, columns.Completed, Text(course.Completed)), OfPerson(person, columns.Awarded, Text(course.Awarded))];
    }
}
