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
            Fact(row, Columns.Qts, Text(record.Teacher.QtsHeldFrom)),
            Fact(row, Columns.Induction, record.Teacher.Induction?.ToString()),
            Fact(row, Columns.InductionCompleted, Text(record.Teacher.InductionCompletedOn)),
            .. record.Teacher.Qtls.SelectMany(period => new[] { Fact(row, Columns.QtlsFrom, Text(period.From)), Fact(row, Columns.QtlsUntil, Text(period.Until)) }),
            .. record.Training.SelectMany(course => OfCourse(row, course)),
            Fact(row, Columns.TrainingComplete, record.TrainingComplete ? "yes" : "no"),
            Fact(row, Columns.PostsComplete, record.AppointmentsComplete ? "yes" : "no"),
        ];
        return facts.Concat(person.Posts.SelectMany(post => PostFacts.Of(post, record)));
    }

    /// <summary>Such as <c>1 September 2024</c>; null for nothing known.</summary>
    public static string? Text(FactDate date) => date switch
    {
        { IsUnknown: true } => null,
        { IsNever: true } => "none",
        { IsExact: false } when date.Latest == NodaTime.LocalDate.MaxIsoValue => $"on or after {Shown.InText(date.Earliest)}",
        { IsExact: false } when date.Earliest == NodaTime.LocalDate.MinIsoValue => $"on or before {Shown.InText(date.Latest)}",
        _ => Shown.InText(date),
    };

    /// <summary>A fact whose cell says it.</summary>
    public static ShownFact Fact(ExtractRow row, Column column, string? value, string? post = null, string blank = Blank) =>
        new(post, column.Name, value, row[column].Length > 0 ? $"line {row.LineOf(column)}" : blank);

    private static IEnumerable<ShownFact> OfCourse(ExtractRow row, Training course)
    {
        var columns = course.Qualification switch
        {
            Qualification.Nasenco => Columns.Nasenco,
            Qualification.NpqSenco => Columns.Npq,
            Qualification.Npqh => Columns.Npqh,
            _ => Columns.OtherHeadship,
        };
        return [Fact(row, columns.Started, Text(course.Started)), Fact(row, columns.Completed, Text(course.Completed)), Fact(row, columns.Awarded, Text(course.Awarded))];
    }
}
