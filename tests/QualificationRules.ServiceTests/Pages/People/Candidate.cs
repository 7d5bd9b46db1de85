using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Somebody who is, or might become, the SENCO of a school.</summary>
public sealed record Candidate(LocalDate On, int Code, LocalDate From, bool IsHead, string Qualified, LocalDate Since, InductionStatus Induction, bool Teaches) : Person(On)
{
    private const string Urn = "900001";

    /// <inheritdoc/>
    public override Question Question => Question.SencoAppointment;

    /// <inheritdoc/>
    public override StaffRecord Record => new(
        new TeacherStatus(Qualified is "qts" ? Since : FactDate.Never, qtls: Qualified is "qtls" ? [new(Since, FactDate.Never)] : [], induction: Induction),
        [
            new Appointment("post", Role.Senco, new(Code == 0 ? null : Urn, TypeOf(Code)), From, teachesAtSchool: Teaches),
            .. IsHead ? new[] { new Appointment("headship", Role.Head, new(Urn), From) } : [],
        ]);

    /// <inheritdoc/>
    internal override Topic Topic => AppointmentTopic.Topic;

    /// <inheritdoc/>
    protected override string Known(string id) => id switch
    {
        "kind" => KindOf(Code),
        "head" => YesOrNo(IsHead),
        "qts" => Qualified,
        "qts-since" => Text(Since),
        "induction" => Induction switch { InductionStatus.Passed => "passed", InductionStatus.Exempt => "exempt", _ => "no" },
        "teaches" => YesOrNo(Teaches),
        _ => Text(From),
    };
}
