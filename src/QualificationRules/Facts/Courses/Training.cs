namespace QualificationRules.Facts;

/// <summary>A person's course towards a qualification, and the award at its end.</summary>
/// <remarks>The stages come in order, enrolled to awarded; two may fall on one day.</remarks>
public sealed record Training
{
    /// <summary>Creates a course. A stage that is left out is not known; but <paramref name="withdrawn"/> left out says that there was no withdrawal.</summary>
    /// <param name="qualification">What it leads to.</param>
    /// <param name="enrolled">The day of enrolment: the start is no earlier. Of itself it counts for NPQH alone, as the day on which a place was accepted.</param>
    /// <param name="started">The day on which the course commenced.</param>
    /// <param name="completed">The day on which it was completed.</param>
    /// <param name="awarded">The day from which the award is held; for an NPQ, the day of the outcome.</param>
    /// <param name="withdrawn">The day of withdrawal; left out means that there was none.</param>
    /// <param name="recognisedBody">NASENCO: whether a recognised body awards it (SI 2014/1530 reg 49(8)).</param>
    /// <param name="listedProvider">NPQ for SENCOs: whether a provider listed in Schedule A1 awards it (reg 49(9)).</param>
    /// <param name="provider">The provider's name, as recorded; it decides nothing.</param>
    /// <exception cref="InvalidFactException">
    /// The qualification is undefined, the stages cannot be in order, a later stage is dated while the start or completion never happened, or the
    /// course is both withdrawn from and awarded.
    /// </exception>
    public Training(
        Qualification qualification,
        FactDate enrolled = default,
        FactDate started = default,
        FactDate completed = default,
        FactDate awarded = default,
        FactDate? withdrawn = null,
        bool recognisedBody = true,
        bool listedProvider = true,
        string? provider = null)
    {
        Defined.Check(qualification, "/qualification");
        Qualification = qualification;
        (Enrolled, Started, Completed, Awarded) = (enrolled, started, completed, awarded);
        Withdrawn = withdrawn ?? FactDate.Never;
        (RecognisedBody, ListedProvider, Provider) = (recognisedBody, listedProvider, provider);
        TrainingStages.Check(this);
    }

    /// <summary>What it leads to.</summary>
    public Qualification Qualification { get; internal init; }

    /// <summary>The day of enrolment.</summary>
    public FactDate Enrolled { get; internal init; }

    /// <summary>The day on which the course commenced.</summary>
    public FactDate Started { get; internal init; }

    /// <summary>The day on which it was completed.</summary>
    public FactDate Completed { get; internal init; }

    /// <summary>The day from which the award is held.</summary>
    public FactDate Awarded { get; internal init; }

    /// <summary>The day of withdrawal.</summary>
    public FactDate Withdrawn { get; internal init; }

    /// <summary>NASENCO: whether a recognised body awards it.</summary>
    public bool RecognisedBody { get; internal init; }

    /// <summary>NPQ for SENCOs: whether a provider listed in Schedule A1 awards it.</summary>
    public bool ListedProvider { get; internal init; }

    /// <summary>The provider's name, as recorded.</summary>
    public string? Provider { get; internal init; }

    /// <summary>The course with some of its facts replaced, checked as a whole; what is left out stays. See the constructor for each.</summary>
    /// <exception cref="InvalidFactException">The facts do not fit together.</exception>
    public Training With(
        Qualification? qualification = null, FactDate? enrolled = null, FactDate? started = null, FactDate? completed = null, FactDate? awarded = null,
        FactDate? withdrawn = null, bool? recognisedBody = null, bool? listedProvider = null, Given<string?> provider = default) => new(
            qualification ?? Qualification, enrolled ?? Enrolled, started ?? Started, completed ?? Completed, awarded ?? Awarded,
            withdrawn ?? Withdrawn, recognisedBody ?? RecognisedBody, listedProvider ?? ListedProvider, provider.Or(Provider));

    /// <summary>Such as <c>NpqSenco started 2025-02-03, completed unknown, awarded never</c>.</summary>
    public override string ToString() =>
        $"{Qualification}{(Enrolled.IsUnknown ? "" : $" enrolled {Enrolled},")} started {Started}, completed {Completed}, awarded {Awarded}{(Withdrawn.IsNever ? "" : $", withdrawn {Withdrawn}")}"
        + $"{(RecognisedBody ? "" : ", of a body not recognised")}{(ListedProvider ? "" : ", of a provider not listed")}";
}
