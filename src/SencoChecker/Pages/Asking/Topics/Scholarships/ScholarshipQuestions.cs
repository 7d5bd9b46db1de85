using System.Collections.Immutable;
using System.Globalization;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace SencoChecker.Pages;

/// <summary>The questions about a scholarship, in the order in which they are asked: the person, then where they work.</summary>
internal static class ScholarshipQuestions
{
    public const string Npqh = "npqh";
    public const string Yes = "yes";
    public const string No = "no";

    private const int FirstWholeYear = 2022;

    /// <summary>The cohorts in which the NPQ for SENCOs is taught are asked about most; for them the earlier ones need not be offered.</summary>
    private static readonly Cohort FirstOfNpqSenco = new(2024, Season.Autumn);

    /// <summary>Every season from autumn 2021 to the year after the last one whose rules are known, the latest first.</summary>
    private static readonly ImmutableArray<Cohort> Cohorts =
    [
        .. from year in Enumerable.Range(FirstWholeYear, ScholarshipCohorts.All[^1].Cohort.Year + 2 - FirstWholeYear).Reverse()
           from season in new[] { Season.Autumn, Season.Spring }
           select new Cohort(year, season),
        new(FirstWholeYear - 1, Season.Autumn),
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<PageQuestion> All { get; } =
    [
        new(Ids.Course, "Which course do they apply for?", "Course")
        {
            Options = [new("npq-senco", "The NPQ for SENCOs"), new(Npqh, "The NPQ for Headship (NPQH)")],
            Where = "What the provider offers.",
            IsAskedAnyway = static (_, _) => true,
        },
        new(Ids.Cohort, "When does the course start?", "Start of the course")
        {
            Hint = "The rules differ from one group of starters, or cohort, to the next.",
            Options = [.. Cohorts.Select(cohort => new Option(cohort.ToString(), Named(cohort)))],
            Where = "The provider, or DfE's page on NPQ funding.",
            Offers = static (answers, option) => answers[Ids.Course] is Npqh || Cohorts.IndexOf(Cohort.Parse(option.Value)) <= Cohorts.IndexOf(FirstOfNpqSenco),
            AsksFor = Asks(FactName.ScholarshipCohort),
        },
        YesOrNo(Ids.England, "Do they work in England?", "Works in England", FactName.ScholarshipWorksInEngland, "The contract."),
        YesOrNo(Ids.Funded, "Has DfE paid for a place on this course for them before?", "Paid for before", FactName.ScholarshipPreviouslyFunded, "The person, or the provider of that course.")
            with { Hint = "There is one scholarship for each course, also for those who withdrew." },
        new(Ids.Setting, "Where do they work?", "Where they work")
        {
            Options =
            [
                new("school", "In a school"),
                new("trust", "For an academy trust"),
                new("sixteen", "In a sixth form college or other setting for 16 to 19"),
                new("early-years", "In early years or childcare"),
                new("another", "In a hospital or virtual school, a young offender institution, supply teaching for a council, or teacher training"),
                new("other", "In none of these"),
            ],
            Where = "The contract.",
            AsksFor = Asks(FactName.ScholarshipWorkSetting),
        },
        new(Ids.Kind, "What kind of school is it?", "Kind of school")
        {
            Hint = "If they work for a trust, choose the kind of its schools.",
            Options = SchoolKind.Options(SchoolKinds.OfScholarships),
            Where = Places.Register,
            Applies = static answers => answers[Ids.Setting] is "school" or "trust" or "sixteen",
            AsksFor = Asks(FactName.ScholarshipEstablishmentType),
        },
        new(Ids.Nursery, "What kind of early years setting is it?", "Early years setting")
        {
            Options =
            [
                new("maintained", "A nursery school maintained by the council"),
                new("preschool", "A preschool class that is part of a school"),
                new("private", "A private nursery"),
                new("childminder", "A childminder"),
                new("other", "Another early years setting"),
            ],
            Where = "The setting's manager, or the schools' register (GIAS), which lists maintained nursery schools.",
            Applies = static answers => answers[Ids.Setting] is "early-years",
            AsksFor = Asks(FactName.ScholarshipNurseryKind),
        },
        new(Ids.Employment, "Which of these settings is it?", "Other setting")
        {
            Options =
            [
                new("hospital", "A hospital school"),
                new("virtual", "A council's virtual school"),
                new("offenders", "A young offender institution"),
                new("supply", "Supply teaching, employed by a council"),
                new("mentor", "Lead mentor for a provider of teacher training"),
                new("other", "Something else"),
            ],
            Where = "The contract.",
            Applies = static answers => answers[Ids.Setting] is "another",
            AsksFor = Asks(FactName.ScholarshipEmploymentType),
        },
        YesOrNo(Ids.Referred, "Did a return-to-teaching adviser refer them?", "Referred by an adviser", FactName.ScholarshipReferredByReturnToTeachingAdviser, Places.Person)
            with { Applies = static answers => answers[Ids.Setting] is "other" },
    ];

    private static PageQuestion YesOrNo(string id, string title, string shortly, FactName fact, string where) => new(id, title, shortly)
    {
        Options = [new(Yes, "Yes"), new(No, "No")],
        Where = where,
        AsksFor = Asks(fact),
    };

    private static Func<FactPath, CheckFacts, bool> Asks(FactName fact) => (path, _) => path.Fact == fact;

    private static string Named(Cohort cohort) => string.Create(CultureInfo.InvariantCulture, $"In {(cohort.Season == Season.Spring ? "spring" : "autumn")} {cohort.Year}");
}
