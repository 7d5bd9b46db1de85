using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>Would DfE fund this person's place? tests/conformance/npq-scholarship.jsonl has the cases; this is what is true of all of them.</summary>
public sealed class NpqScholarshipTests
{
    private static readonly bool?[] Flags = [null, false, true];

    private static readonly EstablishmentType?[] Types = [null, EstablishmentType.FromCode(1), EstablishmentType.FromCode(10), EstablishmentType.FromCode(11)];

    private static readonly string[] Days = ["2025-04-01", "2025-04-02"];

    public static TheoryData<Qualification> Courses { get; } = [Qualification.NpqSenco, Qualification.Npqh];

    [Theory]
    [MemberData(nameof(Courses))]
    public void Who_was_funded_before_is_never_eligible(Qualification course) =>
        Applications().Where(application => application.PreviouslyFunded == true).SelectMany(application => OutcomesOf(course, application))
            .Should().AllBeEquivalentTo(Outcome.NotSatisfied);

    [Theory]
    [MemberData(nameof(Courses))]
    public void Who_works_outside_England_is_never_eligible(Qualification course) =>
        Applications().Where(application => application.WorksInEngland == false).SelectMany(application => OutcomesOf(course, application))
            .Should().AllBeEquivalentTo(Outcome.NotSatisfied);

    [Theory]
    [MemberData(nameof(Courses))]
    public void Nobody_is_funded_in_spring_2026(Qualification course) =>
        Applications().Where(application => application.Cohort == new Cohort(2026, Season.Spring)).SelectMany(application => OutcomesOf(course, application))
            .Should().AllBeEquivalentTo(Outcome.NotSatisfied);

    [Fact]
    public void The_NPQ_for_SENCOs_is_funded_in_no_cohort_before_autumn_2024() =>
        Applications().Where(application => application.Cohort!.Value.Year < 2024).SelectMany(application => OutcomesOf(Qualification.NpqSenco, application))
            .Should().AllBeEquivalentTo(Outcome.NotSatisfied);

    /// <summary>Under the data of one cohort, renamed, every application to another has the outcome of the one.</summary>
    [Theory]
    [MemberData(nameof(Courses))]
    public void The_same_facts_in_two_cohorts_differ_only_as_the_dated_data_says(Qualification course)
    {
        var renamed = new Cohort(2031, Season.Spring);
        foreach (var rules in ScholarshipCohorts.All)
        {
            var evaluator = new Evaluator(Ruleset.Current with { Version = "renamed", ScholarshipCohorts = [rules with { Cohort = renamed }] });
            foreach (var application in ApplicationsTo(rules.Cohort))
            {
                OutcomesOf(course, In(renamed, application), evaluator).Should().Equal(OutcomesOf(course, application));
            }
        }
    }

    /// <summary>An outcome that is certain stays, whatever a fact not known turns out to be; and one that is not certain has a fact that changes it.</summary>
    [Theory]
    [MemberData(nameof(Courses))]
    public void The_possible_outcomes_are_those_of_the_completed_applications(Qualification course)
    {
        foreach (var application in ApplicationsTo(new Cohort(2026, Season.Autumn)).Concat(ApplicationsTo(new Cohort(2022, Season.Spring))))
        {
            var completed = Completions(application).Select(one => Verdict(course, one).Outcome).Distinct().Order();

            Verdict(course, application).Possible.Should().Equal(completed, "of {0}", application);
        }
    }

    [Theory]
    [InlineData(2021, Season.Spring)]
    [InlineData(2027, Season.Spring)]
    [InlineData(2027, Season.Autumn)]
    public void Of_a_cohort_that_is_not_known_nothing_is_decided(int year, Season season)
    {
        foreach (var application in ApplicationsTo(new Cohort(year, season)))
        {
            var verdict = Verdict(Qualification.NpqSenco, application);

            verdict.Outcome.Should().Be(Outcome.Indeterminate);
            verdict.Needed.Should().BeEmpty();
            verdict.Advice.Should().ContainSingle().Which.Code.Should().Be("look-up-the-cohort");
        }
    }

    [Fact]
    public void Of_an_application_of_which_nothing_is_known_everything_is_open()
    {
        var verdict = new Evaluator().Evaluate(Question.NpqScholarship(Qualification.NpqSenco), new StaffRecord(), Date("2026-11-22"));

        verdict.Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied, Outcome.Review);
        verdict.Needed.Select(path => path.Fact).Should().Equal(FactName.ScholarshipCohort, FactName.ScholarshipWorkSetting, FactName.ScholarshipWorksInEngland, FactName.ScholarshipPreviouslyFunded);
    }

    [Theory]
    [InlineData("2026-spring", true, false, WorkSetting.School, 34, null, "cohort-funded")]
    [InlineData("2023-autumn", true, false, WorkSetting.School, 34, null, "course-offered-in-cohort")]
    [InlineData("2026-autumn", false, false, WorkSetting.School, 34, null, "works-in-england")]
    [InlineData("2026-autumn", true, false, WorkSetting.EarlyYears, 34, null, "maintained-nursery")]
    [InlineData("2026-autumn", true, false, WorkSetting.School, 11, null, "establishment-type-eligible")]
    [InlineData("2026-autumn", true, false, WorkSetting.AnotherSetting, 34, EmploymentType.Other, "other-setting-reached")]
    [InlineData("2026-autumn", true, false, WorkSetting.Other, 34, null, "return-to-teaching-referral-reviewed")]
    public void Every_refusal_has_a_code_of_its_own(string cohort, bool inEngland, bool funded, WorkSetting setting, int type, EmploymentType? employment, string code) =>
        Verdict(Qualification.NpqSenco, new(CohortOf(cohort), inEngland, setting, EstablishmentType.FromCode(type), NurseryKind.PrivateNursery, employment, funded, false))
            .Failing().Should().EndWith(code);

    [Fact]
    public void Being_eligible_is_not_a_funded_place() =>
        Verdict(Qualification.Npqh, new(CohortOf("2026-autumn"), true, WorkSetting.School, EstablishmentType.FromCode(1), previouslyFunded: false))
            .Advice.Should().ContainSingle().Which.Text.Should().Contain("not a funded place").And.Contain("provider has to confirm");

    [Theory]
    [InlineData(Qualification.Nasenco)]
    [InlineData(Qualification.NpqhWales)]
    public void It_is_asked_of_the_two_NPQs_only(Qualification course) =>
        FluentActions.Invoking(() => Question.NpqScholarship(course)).Should().Throw<ArgumentException>().WithMessage("*NpqSenco, Npqh*");

    [Theory]
    [InlineData("2026-autumn", true)]
    [InlineData("0001-spring", true)]
    [InlineData("2026-summer", false)]
    [InlineData("2026-Autumn", false)]
    [InlineData("26-autumn", false)]
    [InlineData(" 2026-autumn", false)]
    [InlineData("2026", false)]
    [InlineData("-026-autumn", false)]
    [InlineData(null, false)]
    public void A_cohort_is_a_year_and_a_season(string? text, bool isCohort)
    {
        Cohort.TryParse(text, out var cohort).Should().Be(isCohort);
        cohort.ToString().Should().Be(isCohort ? text : default(Cohort).ToString());
    }

    private static Cohort CohortOf(string text) => Cohort.TryParse(text, out var cohort) ? cohort : throw new ArgumentException($"\"{text}\" is no cohort.", nameof(text));

    private static IEnumerable<ScholarshipApplication> Applications() => ScholarshipCohorts.All.SelectMany(rules => ApplicationsTo(rules.Cohort));

    private static IEnumerable<ScholarshipApplication> ApplicationsTo(Cohort cohort) =>
        from inEngland in Flags
        from funded in Flags
        from setting in OrNotKnown<WorkSetting>()
        from type in Types
        from nursery in (NurseryKind?[])[null, NurseryKind.MaintainedNursery, NurseryKind.PreschoolClassInSchool]
        from employment in OrNotKnown<EmploymentType>()
        from referred in Flags
        where IsReached(setting, type, nursery, employment, referred)
        select new ScholarshipApplication(cohort, inEngland, setting, type, nursery, employment, funded, referred);

    /// <summary>Leaves out combinations that vary more than one fact that the setting does not reach.</summary>
    private static bool IsReached(WorkSetting? setting, EstablishmentType? type, NurseryKind? nursery, EmploymentType? employment, bool? referred) =>
        setting is null || new[] { type is not null, nursery is not null, employment is not null, referred is not null }.Count(given => given) <= 1;

    private static IEnumerable<T?> OrNotKnown<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (T?)value).Prepend(null);

    private static IEnumerable<ScholarshipApplication> Completions(ScholarshipApplication application) =>
        from inEngland in Given(application.WorksInEngland, false, true)
        from funded in Given(application.PreviouslyFunded, false, true)
        from setting in Given(application.WorkSetting, Enum.GetValues<WorkSetting>())
        from type in application.EstablishmentType is { } known ? [known] : Types.Skip(1)
        from nursery in Given(application.NurseryKind, NurseryKind.MaintainedNursery, NurseryKind.Childminder)
        from employment in Given(application.EmploymentType, EmploymentType.HospitalSchool, EmploymentType.LeadMentor, EmploymentType.Other)
        from referred in Given(application.ReferredByReturnToTeachingAdviser, false, true)
        select new ScholarshipApplication(application.Cohort, inEngland, setting, type, nursery, employment, funded, referred);

    private static T[] Given<T>(T? known, params T[] values)
        where T : struct => known is { } value ? [value] : values;

    private static ScholarshipApplication In(Cohort cohort, ScholarshipApplication application) => new(
        cohort, application.WorksInEngland, application.WorkSetting, application.EstablishmentType, application.NurseryKind, application.EmploymentType,
        application.PreviouslyFunded, application.ReferredByReturnToTeachingAdviser);

    private static IEnumerable<Outcome> OutcomesOf(Qualification course, ScholarshipApplication application, Evaluator? evaluator = null) =>
        Days.Select(day => (evaluator ?? new()).OutcomeOf(Question.NpqScholarship(course), new StaffRecord(scholarship: application), Date(day)));

    private static Verdict Verdict(Qualification course, ScholarshipApplication application) =>
        new Evaluator().Evaluate(Question.NpqScholarship(course), new StaffRecord(scholarship: application), Date("2026-11-22"));

    /// <summary>A cohort whose other settings are reviewed from another day than DfE's has its timeline turn on that day.</summary>
    [Fact]
    public void The_timeline_turns_on_the_day_that_another_ruleset_gives()
    {
        var rules = new ScholarshipCohort(new(2027, Season.Autumn), [ProgrammeProvisions.CohortFunding]) { OtherSettingsReviewedFrom = Date("2027-03-01") };
        var application = new ScholarshipApplication(new(2027, Season.Autumn), worksInEngland: true, WorkSetting.AnotherSetting, employmentType: EmploymentType.HospitalSchool, previouslyFunded: false, referredByReturnToTeachingAdviser: false);

        var segments = new Evaluator(Ruleset.Current with { Version = "a year on", ScholarshipCohorts = [rules] })
            .Timeline(Question.NpqScholarship(Qualification.Npqh), new StaffRecord(scholarship: application)).Segments;

        segments.Select(segment => (segment.From, segment.Outcome)).Should().Equal((null, Outcome.Satisfied), (Date("2027-03-01"), Outcome.Review));
    }
}
