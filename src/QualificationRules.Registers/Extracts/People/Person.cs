using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Registers.Teachers;

namespace QualificationRules.Registers.Extracts;

/// <summary>A person of the extract.</summary>
public sealed record Person
{
    private readonly StaffRecord _incomplete;

    internal Person(ExtractRow row, StaffRecord record, StaffRecord incomplete, ImmutableArray<Post> posts, ImmutableArray<ExtractRow> open, PersonMerge merged) =>
        (Row, Record, _incomplete, Posts, OpenRows, Said, Conflicts) = (row, record, incomplete, posts, open, merged.Said, merged.Conflicts);

    /// <summary>What all their rows together say of the person.</summary>
    public ExtractRow Row { get; }

    /// <summary>The facts, of the posts that are certain.</summary>
    public StaffRecord Record { get; }

    /// <summary>Their posts as SENCO and as head, in the order of the file.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>What the registers of teachers say of the person.</summary>
    public ImmutableArray<SourcedFact> Said { get; }

    /// <summary>What the registers of teachers and the file say that cannot be true together. None of the sides was believed.</summary>
    public ImmutableArray<FactConflict> Conflicts { get; }

    /// <summary>The rows that may be posts as SENCO or as head, which nobody has decided.</summary>
    internal ImmutableArray<ExtractRow> OpenRows { get; }

    /// <summary>
    /// The facts for a question. Where a row may be a post that the question weighs and nobody has decided it, the record says that it may
    /// lack a post.
    /// </summary>
    public StaffRecord RecordFor(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var weighsHeadships = question == Question.HeadshipQualification || question == Question.SencoAppointment;
        return OpenRows.Any(row => row.Role.MayBe == Role.Senco || (weighsHeadships && row.Role.MayBe == Role.Head)) ? _incomplete : Record;
    }
}
