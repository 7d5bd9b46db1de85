using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Reads a person's teacher status and induction.</summary>
internal static class TeacherReader
{
    public static TeacherStatus? Read(ExtractRow person, List<Problem> problems)
    {
        var hasQtls = person[Columns.QtlsFrom].Length > 0 || person[Columns.QtlsUntil].Length > 0;
        return FactMaker.Make(problems, path => At(person, path is "/until" ? Columns.QtlsUntil : Columns.QtlsFrom), () => new TeacherStatus(
            Columns.Qts.In(person, blank: FactDate.Unknown),
            qtls: hasQtls ? [new(Columns.QtlsFrom.In(person, blank: FactDate.Unknown), Columns.QtlsUntil.In(person, blank: FactDate.Never))] : [],
            induction: Columns.Induction.In(person, blank: null),
            inductionCompletedOn: Columns.InductionCompleted.In(person, blank: FactDate.Unknown)));
    }

    private static (int Line, Column Column) At(ExtractRow person, Column column) => (person.LineOf(column), column);
}
