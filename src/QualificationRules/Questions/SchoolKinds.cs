using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The establishment types that a school may be of: one for each kind that the rules tell apart.</summary>
internal static class SchoolKinds
{
    private static readonly ImmutableArray<EstablishmentType> All =
    [
        .. EstablishmentType.All.DistinctBy(type => (
            type.IsRelevantSchoolFrom2009, type.IsRelevantSchoolFrom2014, type.IsAcademy, type.IsWithinHeadshipRule, type.IsIndependentInLaw, type.IsMaintainedNurserySchool)),
    ];

    /// <summary>The school's own type, or one of each kind where it is not known.</summary>
    public static ImmutableArray<EstablishmentType> Of(School school) => school.EstablishmentType is { } type ? [type] : All;
}
