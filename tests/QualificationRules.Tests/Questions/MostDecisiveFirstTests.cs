using FluentAssertions;
using QualificationRules.Facts;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using Ask = QualificationRules.Tests.Support.Ask;

namespace QualificationRules.Tests.Questions;

/// <summary>Of the facts that are needed, those come first of which every answer leaves the fewest outcomes.</summary>
public sealed class MostDecisiveFirstTests
{
    private static readonly School NotKnown = new("100001");
    private static readonly FactDate November2023 = FactDate.InMonth(2023, 11);

    [Fact]
    public void The_type_of_school_leaves_one_outcome_or_two_and_courses_that_may_be_missing_all_three() =>
        Needed(Senco(NotKnown, Date("2023-09-01")), trainingComplete: false)
            .Should().Equal(FactName.SchoolEstablishmentType, FactName.TrainingComplete);

    [Fact]
    public void An_award_leaves_one_outcome_or_two_and_the_start_always_two() =>
        Needed(Senco(School(), November2023), training: new Training(Qualification.Nasenco, started: Date("2022-01-10"), completed: Date("2023-01-10")))
            .Should().Equal(FactName.TrainingAwarded, FactName.AppointmentFrom);

    [Fact]
    public void The_end_of_a_post_says_whether_the_rule_applies_and_its_start_only_whether_the_time_is_over() =>
        Needed(Senco(School(), November2023, FactDate.InMonth(2026, 11))).Should().Equal(FactName.AppointmentUntil, FactName.AppointmentFrom);

    [Fact]
    public void The_type_of_school_goes_before_the_award_and_both_before_the_start() =>
        Needed(Senco(NotKnown, November2023), training: new Training(Qualification.Nasenco, started: Date("2022-01-10"), completed: Date("2023-01-10")))
            .Should().Equal(FactName.SchoolEstablishmentType, FactName.TrainingAwarded, FactName.AppointmentFrom);

    private static Appointment Senco(School school, FactDate from, FactDate? until = null) => new("a1", Role.Senco, school, from, until);

    private static IEnumerable<FactName> Needed(Appointment post, bool trainingComplete = true, params Training[] training) =>
        Ask.SencoQualification(new(QualifiedTeacher, [post], training, trainingComplete: trainingComplete), "2026-11-22").Needed.Select(path => path.Fact);
}
