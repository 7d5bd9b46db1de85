using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Facts;

/// <summary>Records are equal when every fact is, and differ when one does.</summary>
public sealed class FactEqualityTests
{
    public static TheoryData<string, StaffRecord> OtherRecords { get; } = new()
    {
        { "teacher", Of(teacher: TeacherStatus.NotATeacher) },
        { "appointments", Of(appointments: [Senco("2023-09-02")]) },
        { "one appointment more", Of(appointments: [Senco("2023-09-01"), EarlierSenco("2020-09-01", "2021-08-31")]) },
        { "appointments not known", Of(appointmentsKnown: false) },
        { "appointments not complete", Of(appointmentsComplete: false) },
        { "training", Of(training: [NpqSenco("2024-09-02", "never")]) },
        { "no training", Of(training: []) },
        { "training not complete", Of(trainingComplete: false) },
        { "trn", Of(trn: new Trn("7654321")) },
        { "scholarship", Of(scholarship: new ScholarshipApplication(worksInEngland: false)) },
    };

    public static TheoryData<string, TeacherStatus> OtherTeachers { get; } = new()
    {
        { "qts", Teacher(qts: "2005-07-02") },
        { "partial access", Teacher(partialAccess: true) },
        { "qtls", Teacher(qtlsUntil: "2019-08-30") },
        { "induction", Teacher(induction: InductionStatus.Exempt) },
        { "induction completed", Teacher(inductionCompleted: "2006-07-16") },
    };

    [Fact]
    public void The_same_facts_given_again_are_an_equal_record()
    {
        Of().Should().Be(Of());
        Of().GetHashCode().Should().Be(Of().GetHashCode());
        Teacher().Should().Be(Teacher());
        Teacher().GetHashCode().Should().Be(Teacher().GetHashCode());
    }

    [Theory]
    [MemberData(nameof(OtherRecords))]
    public void A_record_with_one_other_fact_is_another(string fact, StaffRecord other)
    {
        Of().Should().NotBe(other, fact);
        other.Should().NotBe(Of(), fact);
    }

    [Theory]
    [MemberData(nameof(OtherTeachers))]
    public void A_teacher_status_with_one_other_fact_is_another(string fact, TeacherStatus other) => Teacher().Should().NotBe(other, fact);

    [Fact]
    public void Facts_are_not_equal_to_none()
    {
        Of().Equals(null).Should().BeFalse();
        Teacher().Equals(null).Should().BeFalse();
    }

    private static StaffRecord Of(
        TeacherStatus? teacher = null,
        Appointment[]? appointments = null,
        Training[]? training = null,
        Trn? trn = null,
        bool appointmentsKnown = true,
        bool appointmentsComplete = true,
        bool trainingComplete = true,
        ScholarshipApplication? scholarship = null) => new(
            teacher ?? Teacher(),
            appointmentsKnown ? appointments ?? [Senco("2023-09-01")] : null,
            training ?? [NpqSenco("2024-09-01", "never")],
            trn ?? new Trn("1234567"),
            appointmentsComplete,
            trainingComplete,
            scholarship ?? new ScholarshipApplication(new Cohort(2026, Season.Autumn), worksInEngland: true));

    private static TeacherStatus Teacher(
        string qts = "2005-07-01",
        bool partialAccess = false,
        string qtlsUntil = "2019-08-31",
        InductionStatus induction = InductionStatus.Passed,
        string inductionCompleted = "2006-07-15") =>
        new(Fact(qts), partialAccess, [new QtlsMembership(Fact("2010-09-01"), Fact(qtlsUntil))], induction, Fact(inductionCompleted));
}
