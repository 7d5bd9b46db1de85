using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Finds what a scholarship turns on. The cohort is the only fact on which more than one of the groups rests.</summary>
internal static class ScholarshipFinders
{
    public static int FindCohort(Qualification course, in Enquiry enquiry, CombinationSet? open)
    {
        var found = new CombinationSet(4);
        foreach (var rules in RulesThatMayApply(enquiry))
        {
            found.Add(FindingGroup.Combination(true, false, rules.IsFunded, course != Qualification.NpqSenco || rules.OffersNpqSenco));
        }

        // A cohort whose rules the ruleset does not have still has rules, which fund the person or not.
        foreach (var funds in MayBeUnknown(enquiry) ? enquiry.UnverifiedLawMayBe : [])
        {
            found.Add(FindingGroup.Combination(false, funds));
        }

        return Found(found, open);
    }

    public static int FindPerson(in Enquiry enquiry, CombinationSet? open) => FindBoth(Application(enquiry).WorksInEngland, Application(enquiry).PreviouslyFunded, open);

    public static int FindSetting(in Enquiry enquiry, CombinationSet? open)
    {
        var found = new CombinationSet(3);
        foreach (var setting in Application(enquiry).WorkSetting is { } known ? [known] : Enum.GetValues<WorkSetting>())
        {
            found.Add(FindingGroup.Combination(
                setting == WorkSetting.EarlyYears,
                setting is WorkSetting.School or WorkSetting.AcademyTrust or WorkSetting.SixteenToNineteen,
                setting == WorkSetting.AnotherSetting));
        }

        return Found(found, open);
    }

    public static int FindSchool(in Enquiry enquiry, CombinationSet? open)
    {
        var (application, found) = (Application(enquiry), new CombinationSet(2));
        var isNursery = Truths.Of(application.NurseryKind is { } kind ? kind == NurseryKind.MaintainedNursery : null);
        foreach (var nursery in isNursery.Values())
        {
            foreach (var rules in RulesThatMayApply(enquiry))
            {
                foreach (var eligible in Truths.Of(application.EstablishmentType is { } type ? rules.EstablishmentTypes.Contains(type.Code) : null).Values())
                {
                    found.Add(FindingGroup.Combination(nursery, eligible));
                }
            }
        }

        return Found(found, open);
    }

    public static int FindOtherSetting(in Enquiry enquiry, CombinationSet? open)
    {
        var found = new CombinationSet(3);
        foreach (var rules in RulesThatMayApply(enquiry))
        {
            foreach (var employment in Application(enquiry).EmploymentType is { } known ? [known] : Enum.GetValues<EmploymentType>())
            {
                var reached = rules.ReachesOtherSettings && employment
                    is EmploymentType.HospitalSchool or EmploymentType.VirtualSchool or EmploymentType.YoungOffenderInstitution or EmploymentType.LocalAuthoritySupply;
                found.Add(FindingGroup.Combination(employment == EmploymentType.LeadMentor, reached, reached && enquiry.On >= rules.OtherSettingsReviewedFrom));
            }
        }

        return Found(found, open);
    }

    public static int FindReferral(in Enquiry enquiry, CombinationSet? open)
    {
        var found = new CombinationSet(1);
        foreach (var rules in RulesThatMayApply(enquiry))
        {
            foreach (var referred in Truths.Of(Application(enquiry).ReferredByReturnToTeachingAdviser).Values())
            {
                found.Add(FindingGroup.Combination(referred && rules.ReviewsReturningTeachers));
            }
        }

        return Found(found, open);
    }

    /// <summary>The rules of a cohort; null where they are not known.</summary>
    public static ScholarshipCohort? RulesOf(Cohort cohort, Ruleset ruleset)
    {
        foreach (var rules in ruleset.ScholarshipCohorts)
        {
            if (rules.Cohort == cohort)
            {
                return rules;
            }
        }

        return null;
    }

    /// <summary>Whether the cohort may be one whose rules are not known.</summary>
    private static bool MayBeUnknown(in Enquiry enquiry) => Application(enquiry).Cohort is not { } cohort || RulesOf(cohort, enquiry.Ruleset) is null;

    /// <summary>The known rules that may apply: those of the cohort, or of every one where it is not known.</summary>
    private static ReadOnlySpan<ScholarshipCohort> RulesThatMayApply(in Enquiry enquiry) =>
        Application(enquiry).Cohort is not { } cohort ? enquiry.Ruleset.ScholarshipCohorts.AsSpan()
        : RulesOf(cohort, enquiry.Ruleset) is { } rules ? new ScholarshipCohort[] { rules }
        : [];

    private static ScholarshipApplication Application(in Enquiry enquiry) => enquiry.Record.Scholarship ?? ScholarshipApplication.NotKnown;

    /// <summary>The combinations of two findings, each of which rests on one fact alone.</summary>
    private static int FindBoth(bool? one, bool? other, CombinationSet? open)
    {
        var found = new CombinationSet(2);
        foreach (var first in Truths.Of(one).Values())
        {
            foreach (var second in Truths.Of(other).Values())
            {
                found.Add(FindingGroup.Combination(first, second));
            }
        }

        return Found(found, open);
    }

    /// <summary>What a <see cref="Finder"/> returns of the combinations found. Where there are none, since no rules are known, no finding holds.</summary>
    private static int Found(CombinationSet found, CombinationSet? open)
    {
        if (found.Count == 0)
        {
            return FindingGroup.NoneHolds;
        }

        if (found.Single is { } single)
        {
            return single;
        }

        if (open is not null)
        {
            open.AddAll(found);
        }

        return FindingGroup.Open;
    }
}
