using System.Globalization;
using QualificationRules.Law;
using static QualificationRules.Tests.Documents.Markdown;

namespace QualificationRules.Tests.Documents;

/// <summary>Which rules reach the schools of each establishment type.</summary>
internal static class EstablishmentTypeDocument
{
    public static GeneratedDocument Create() => new("docs/rules/establishment-types.md", Lines(
    [
        "# Establishment types",
        "",
        GeneratedNote,
        "",
        "Whether a rule reaches a school in England is read off its establishment type in DfE's register \"Get information about schools\".",
        "",
        "| code | type | relevant school, 2009 to 2014 | relevant school since 2014 | academy | headship rule | independent in law | guidance expects a SENCO |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
        .. EstablishmentType.All.Select(type =>
            $"| {type.Code.ToString(CultureInfo.InvariantCulture)} | {type.Name} | {YesNo(type.IsRelevantSchoolFrom2009)} | {YesNo(type.IsRelevantSchoolFrom2014)} "
            + $"| {YesNo(type.IsAcademy)} | {YesNo(type.IsWithinHeadshipRule)} | {YesNo(type.IsIndependentInLaw)} | {YesNo(type.GuidanceExpectsSenco)} |"),
        "",
        "Sources, by column:",
        "",
        $"- {Markdown.Of(Provisions.RelevantSchool2008)}",
        $"- {Markdown.Of(Provisions.RelevantSchool2014)}; {Markdown.Of(Provisions.MainstreamSchool)}",
        $"- {Markdown.Of(Provisions.InductionAtMaintainedSchools)}; {Markdown.Of(Provisions.InductionAtAcademies)}. An academy may also be what another school has become, so that a SENCO who begins there may go on in an earlier post.",
        $"- {Markdown.Of(HeadshipProvisions.SchoolsInScope)}; {Markdown.Of(HeadshipProvisions.RequiredQualifications)}",
        $"- {Markdown.Of(HeadshipProvisions.EarlierHeadships)}",
        $"- {Markdown.Of(Provisions.CodeOfPractice)}",
        "",
        $"NPQICL would do for the heads of maintained nursery schools alone: {string.Join(", ", EstablishmentType.All.Where(type => type.IsMaintainedNurserySchool))}.",
        $"{Markdown.Of(HeadshipProvisions.NurserySchools)}.",
    ]));
}
