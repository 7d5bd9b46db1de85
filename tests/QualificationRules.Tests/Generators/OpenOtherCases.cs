using FsCheck;
using QualificationRules.Json;

namespace QualificationRules.Tests.Generators;

/// <summary>Cases about headship, starting a course and scholarships of which some facts are missing or imprecise, few enough to complete them in every way.</summary>
public static class OpenOtherCases
{
    public static Arbitrary<Case> Arbitrary() => OpenCases.About(OtherCases.Questions);
}
