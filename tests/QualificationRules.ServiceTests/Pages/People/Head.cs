using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Somebody who was the head of a school on a day, or its acting head.</summary>
public sealed record Head(LocalDate On, int Code, bool IsActing, LocalDate Appointed, Appointment? Before, bool BeforeCounts, string Qualified, Training? Course) : Person(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.HeadshipQualification;

    /// <inheritdoc/>
    public override StaffRecord Record => new(
        appointments:
        [
            new Appointment("post", Role.Head, new(establishmentType: TypeOf(Code)), Appointed, capacity: IsActing ? Capacity.Acting : Capacity.Substantive),
            .. Before is null ? ImmutableArray<Appointment>.Empty : [Before],
        ],
        training: Course is null ? [] : [Course]);

    /// <inheritdoc/>
    internal override Topic Topic => HeadshipTopic.Topic;

    /// <inheritdoc/>
    protected override string Known(string id) => id switch
    {
        "start" => Text(On),
        "kind" => KindOf(Code),
        "capacity" => IsActing ? "acting" : "appointed",
        "from" => Text(Appointed),
        "held-before" => YesOrNo(BeforeCounts),
        "npqh-enrolled" => Text(Course!.Enrolled.Earliest),
        "npqh-started" => Text(Course!.Started.Earliest),
        _ => Qualified,
    };
}
