using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Teachers;

/// <summary>What one source says of one teacher. What it does not say is not known.</summary>
public sealed class TeacherEntry
{
    internal TeacherEntry(RegisterKind kind, Trn trn, FactOrigin origin) => (Kind, Trn, Origin) = (kind, trn, origin);

    /// <summary>The register.</summary>
    public RegisterKind Kind { get; }

    /// <summary>The teacher reference number.</summary>
    public Trn Trn { get; }

    /// <summary>Where the source says it.</summary>
    public FactOrigin Origin { get; }

    /// <summary>The facts of this source alone: it knows of no posts, and other courses may have been taken.</summary>
    public StaffRecord Record => TeacherMerge.Of(this);

    /// <summary>Qualified teacher status; null where the source is silent.</summary>
    internal QtsSaid? Qts { get; init; }

    /// <summary>QTLS membership; null where the source is silent.</summary>
    internal QtlsSaid? Qtls { get; init; }

    /// <summary>Induction; null where the source is silent.</summary>
    internal InductionStatus? Induction { get; init; }

    /// <summary>The day on which induction was passed; null where the source is silent.</summary>
    internal Days? InductionCompleted { get; init; }

    /// <summary>Awards that the source has.</summary>
    internal ImmutableArray<AwardSaid> Awards { get; init; } = [];

    /// <summary>The last possible day of an award that is either the NASENCO or the NPQ for SENCOs; null where the source has none.</summary>
    internal NodaTime.LocalDate? SencoAwardBy { get; init; }

    /// <summary>The DfE numbers, seven digits, of the schools where the source has the teacher as SENCO.</summary>
    internal ImmutableArray<string> SencoAt { get; init; } = [];
}
