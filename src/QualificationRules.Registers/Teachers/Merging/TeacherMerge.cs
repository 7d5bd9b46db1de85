using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace QualificationRules.Registers.Teachers;

/// <summary>Brings together what registers, and the rows of an extract, say of one person's teacher status.</summary>
internal static class TeacherMerge
{
    /// <summary>The facts of one source alone.</summary>
    public static StaffRecord Of(TeacherEntry entry)
    {
        var findings = new MergeFindings();
        var teacher = Status([entry], null, TeacherStatus.NotKnown, QtlsSaid.Any, findings);
        return new(teacher, appointments: null, CourseMerge.Of([entry], null, [], findings), entry.Trn, trainingComplete: false);
    }

    /// <summary>The status that the rows of a person and the registers have together.</summary>
    /// <param name="entries">What the registers say of the person.</param>
    /// <param name="row">The cells about the person.</param>
    /// <param name="ofRow">The status that the cells alone give.</param>
    /// <param name="findings">What is found.</param>
    public static TeacherStatus Status(IReadOnlyList<TeacherEntry> entries, ExtractRow row, TeacherStatus ofRow, MergeFindings findings) =>
        Status(entries, row, ofRow, QtlsSaid.None, findings);

    /// <param name="entries">What the registers say of the person.</param>
    /// <param name="row">The cells about the person; null for none.</param>
    /// <param name="ofRow">The status that the cells alone give.</param>
    /// <param name="silence">What it means that nobody says anything of QTLS.</param>
    /// <param name="findings">What is found.</param>
    private static TeacherStatus Status(IReadOnlyList<TeacherEntry> entries, ExtractRow? row, TeacherStatus ofRow, QtlsSaid silence, MergeFindings findings)
    {
        bool Says(Column column) => row?[column].Length > 0;
        int Line(Column column) => row?.LineOf(column) ?? 0;
        var qts = new Sides<QtsSaid>(Columns.Qts.Name)
            .OfList(Says(Columns.Qts) ? QtsSaid.OfList(ofRow.QtsHeldFrom) : null, Line(Columns.Qts))
            .OfRegisters(entries, entry => entry.Qts).Settle(findings) ?? QtsSaid.OfList(FactDate.Unknown);
        var qtls = new Sides<QtlsSaid>(Columns.QtlsFrom.Name)
            .OfList(ofRow.Qtls is [var period] ? QtlsSaid.OfList(period) : null, Says(Columns.QtlsFrom) ? Line(Columns.QtlsFrom) : Line(Columns.QtlsUntil))
            .OfRegisters(entries, entry => entry.Qtls).Settle(findings) ?? silence;
        var induction = new Sides<InductionSaid>(Columns.Induction.Name)
            .OfList(ofRow.Induction is { } status ? new InductionSaid(status) : null, Line(Columns.Induction))
            .OfRegisters(entries, entry => entry.Induction is { } said ? new InductionSaid(said) : null).Settle(findings);
        var completed = new Sides<Days>(Columns.InductionCompleted.Name)
            .OfList(Says(Columns.InductionCompleted) ? Days.Of(ofRow.InductionCompletedOn) : null, Line(Columns.InductionCompleted))
            .OfRegisters(entries, entry => entry.InductionCompleted).Settle(findings);
        var (heldFrom, byPartialAccess) = qts.ToFact();
        return new(heldFrom, byPartialAccess, qtls.ToFact(), induction?.Status, completed?.ToFact() ?? FactDate.Unknown);
    }
}
