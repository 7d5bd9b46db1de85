using System.Collections.Immutable;

namespace QualificationRules.Facts;

/// <summary>What is known of a person's status as a qualified teacher, and of their induction.</summary>
public sealed record TeacherStatus
{
    /// <summary>Creates a status. What is left out is not known.</summary>
    /// <param name="qtsHeldFrom">The day from which qualified teacher status is held; <see cref="FactDate.Never"/> for none.</param>
    /// <param name="qtsByPartialAccess">Whether that status rests on partial access alone (SI 2003/1662 Sch 2 para 8A), which does not count.</param>
    /// <param name="qtls">Periods of QTLS membership; none where left out.</param>
    /// <param name="induction">Statutory induction; null where not known.</param>
    /// <param name="inductionCompletedOn">
    /// The day on which induction was passed, where recorded. Where no day is given, induction that is passed counts as passed on every date asked
    /// about.
    /// </param>
    /// <exception cref="InvalidFactException">A period is null, the list of them is a default array, or the induction status is undefined.</exception>
    public TeacherStatus(
        FactDate qtsHeldFrom = default,
        bool qtsByPartialAccess = false,
        IEnumerable<QtlsMembership>? qtls = null,
        InductionStatus? induction = null,
        FactDate inductionCompletedOn = default)
    {
        Defined.Check(induction, "/induction");
        QtsHeldFrom = qtsHeldFrom;
        QtsByPartialAccess = qtsByPartialAccess;
        Qtls = Entries.Of(qtls, "/qtls");
        Induction = induction;
        InductionCompletedOn = inductionCompletedOn;
    }

    /// <summary>Nothing is known: the person may or may not be a qualified teacher.</summary>
    public static TeacherStatus NotKnown { get; } = new();

    /// <summary>Known to have no teacher status at all.</summary>
    public static TeacherStatus NotATeacher { get; } = new(FactDate.Never, induction: InductionStatus.None);

    /// <summary>The day from which qualified teacher status is held; <see cref="FactDate.Never"/> for none.</summary>
    public FactDate QtsHeldFrom { get; internal init; }

    /// <summary>Whether that status rests on partial access alone, which does not count.</summary>
    public bool QtsByPartialAccess { get; internal init; }

    /// <summary>Periods of QTLS membership.</summary>
    public ImmutableArray<QtlsMembership> Qtls { get; internal init; }

    /// <summary>Statutory induction; null where not known.</summary>
    public InductionStatus? Induction { get; internal init; }

    /// <summary>The day on which induction was passed, where recorded.</summary>
    public FactDate InductionCompletedOn { get; internal init; }

    /// <summary>The status with some of its facts replaced, checked as a whole; what is left out stays. See the constructor for each.</summary>
    /// <exception cref="InvalidFactException">The facts do not fit together.</exception>
    public TeacherStatus With(
        FactDate? qtsHeldFrom = null, bool? qtsByPartialAccess = null, IEnumerable<QtlsMembership>? qtls = null, Given<InductionStatus?> induction = default, FactDate? inductionCompletedOn = null) =>
        new(qtsHeldFrom ?? QtsHeldFrom, qtsByPartialAccess ?? QtsByPartialAccess, qtls ?? Qtls, induction.Or(Induction), inductionCompletedOn ?? InductionCompletedOn);

    /// <summary>Equal when every fact is.</summary>
    public bool Equals(TeacherStatus? other) =>
        other is not null && QtsHeldFrom == other.QtsHeldFrom && QtsByPartialAccess == other.QtsByPartialAccess
        && Qtls.SequenceEqual(other.Qtls) && Induction == other.Induction && InductionCompletedOn == other.InductionCompletedOn;

    /// <summary>Such as <c>QTS 2008-08-01, induction Passed 2009-07-20</c>.</summary>
    public override string ToString() =>
        $"QTS {QtsHeldFrom}{(QtsByPartialAccess ? " (partial access)" : "")}{string.Concat(Qtls.Select(period => $", QTLS {period}"))}, induction {Induction?.ToString() ?? "unknown"}"
        + $"{(InductionCompletedOn.IsUnknown ? "" : $" {InductionCompletedOn}")}";

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(QtsHeldFrom, QtsByPartialAccess, Qtls.Length, Induction, InductionCompletedOn);
}
