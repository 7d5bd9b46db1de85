using FsCheck;
using QualificationRules.Json;

namespace QualificationRules.Tests.Generators;

/// <summary>Cases about SENCOs of which some facts are missing or imprecise, few enough to complete them in every way.</summary>
public static class OpenSencoCases
{
    public static Arbitrary<Case> Arbitrary() => OpenCases.About(SencoCases.Questions);
}
