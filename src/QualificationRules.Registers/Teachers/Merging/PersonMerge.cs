using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace QualificationRules.Registers.Teachers;

/// <summary>What the rows of a person and the registers of teachers say together.</summary>
/// <param name="Teacher">Teacher status.</param>
/// <param name="Training">Courses and awards.</param>
/// <param name="IsPostMissing">Whether a register has the person as SENCO of a school at which the rows have no such post.</param>
/// <param name="Said">What the registers say.</param>
/// <param name="Conflicts">What cannot be true together.</param>
internal sealed record PersonMerge(
    TeacherStatus Teacher, ImmutableArray<Training> Training, bool IsPostMissing, ImmutableArray<SourcedFact> Said, ImmutableArray<FactConflict> Conflicts)
{
    /// <param name="person">The cells about the person.</param>
    /// <param name="teacher">The status that they give.</param>
    /// <param name="training">The courses that they give.</param>
    /// <param name="posts">The posts of the rows.</param>
    /// <param name="findings">Told who is not found in the registers.</param>
    public static PersonMerge Of(ExtractRow person, TeacherStatus teacher, ImmutableArray<Training> training, ImmutableArray<Post> posts, ExtractFindings findings)
    {
        if (findings.Options.Teachers is not { } registers)
        {
            return new(teacher, training, IsPostMissing: false, [], []);
        }

        if (person[Columns.Trn].Length == 0)
        {
            findings.Notes.Add(new(RegisterNotes.NoTrn, person.Line, $"{Columns.Trn.Name}: the cell is blank"));
            return new(teacher, training, IsPostMissing: false, [], []);
        }

        var trn = NumberCells.Trn(person[Columns.Trn]).Value;
        var entries = registers.Of(trn);
        if (registers.Kinds.Contains(RegisterKind.TeachingRecords) && !entries.Any(entry => entry.Kind == RegisterKind.TeachingRecords))
        {
            findings.Notes.Add(new(RegisterNotes.NotInSource, person.LineOf(Columns.Trn), $"{Columns.Trn.Name}: {trn}"));
        }

        var merged = new MergeFindings();
        return new(
            TeacherMerge.Status(entries, person, teacher, merged), CourseMerge.Of(entries, person, training, merged), PostMerge.IsPostMissing(entries, posts, merged),
            [.. merged.Said], [.. merged.Conflicts]);
    }
}
