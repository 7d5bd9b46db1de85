using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Timelines;

/// <summary>Every date of a record that can bring another outcome does so on its day, and is named as the cause.</summary>
public sealed class ChangeCauseTests
{
    public static TheoryData<FactName, string, Question, StaffRecord> Dates { get; } = new()
    {
        { FactName.AppointmentFrom, "2023-09-01", Question.SencoQualification, Record(Senco("2023-09-01")) },
        { FactName.AppointmentFrom, "2026-09-02", Question.SencoQualification, Record(Senco("2023-09-01")) },
        { FactName.AppointmentFrom, "2027-03-01", Question.SencoQualification, Record(Senco("2024-02-29")) },
        { FactName.AppointmentUntil, "2024-07-20", Question.SencoQualification, Record(Senco("2023-09-01", "2024-07-19")) },
        { FactName.TrainingAwarded, "2026-07-15", Question.SencoQualification, Record(Senco("2023-09-01")).With(NpqSenco("2024-10-01", "2026-07-15")) },
        { FactName.TrainingStarted, "2025-04-22", Question.SencoTransition, Record(Senco("2023-09-01")).With(NpqSenco("2025-04-22", "never")) },

        // An award that is not known cannot have come before the course was completed, nor a start before enrolment.
        { FactName.TrainingCompleted, "2024-07-01", Question.SencoQualification, Record(Senco("2023-09-01")).With(Nasenco("2023-10-01", "2024-07-01", "unknown")) },
        { FactName.TrainingEnrolled, "2025-03-10", Question.SencoTransition, Record(Senco("2023-09-01")).With(new Training(Qualification.NpqSenco, Date("2025-03-10"), awarded: FactDate.Never)) },
        { FactName.TeacherQtsHeldFrom, "2024-01-10", Question.SencoAppointment, Record(Senco("2023-09-01")).With(new TeacherStatus(Date("2024-01-10"), induction: InductionStatus.Exempt)) },
        { FactName.TeacherInductionCompletedOn, "2024-07-15", Question.SencoAppointment, Record(Senco("2023-09-01", type: CommunitySchool)).With(new TeacherStatus(Date("2022-07-01"), induction: InductionStatus.Passed, inductionCompletedOn: Date("2024-07-15"))) },
        { FactName.QtlsFrom, "2024-02-01", Question.SencoAppointment, Record(Senco("2023-09-01")).With(new TeacherStatus(FactDate.Never, qtls: [new(Date("2024-02-01"), Date("2025-01-31"))], induction: InductionStatus.None)) },
        { FactName.QtlsUntil, "2025-02-01", Question.SencoAppointment, Record(Senco("2023-09-01")).With(new TeacherStatus(FactDate.Never, qtls: [new(Date("2024-02-01"), Date("2025-01-31"))], induction: InductionStatus.None)) },

        // The transitional allowance for heads working towards NPQH is verified up to the fourth anniversary of the appointment.
        { FactName.AppointmentAppointedOn, "2010-05-02", Question.HeadshipQualification, Record(new Appointment("h1", Role.Head, School(CommunitySchool), Date("2006-09-01"), appointedOn: Date("2006-05-01"))).With(new Training(Qualification.Npqh, started: Date("2006-01-01"), awarded: FactDate.Never)) },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void The_outcome_changes_on_the_day_because_of_the_fact(FactName fact, string day, Question question, StaffRecord record)
    {
        var segment = new Evaluator().Timeline(question, record).At(Date(day));

        segment.From.Should().Be(Date(day));
        segment.Causes.Should().ContainSingle().Which.Fact.Should().Be(new FactPath(fact));
    }
}
