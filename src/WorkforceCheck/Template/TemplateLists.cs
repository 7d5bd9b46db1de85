using System.Collections.Immutable;
using QualificationRules.Law;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Template;

/// <summary>What cells of a column are chosen from.</summary>
internal static class TemplateLists
{
    private static readonly ImmutableArray<string> YesNo = ["yes", "no"];

    /// <summary>Each list, with the columns that take it.</summary>
    public static ImmutableArray<(ImmutableArray<Column> Columns, ImmutableArray<string> Values)> All { get; } =
    [
        ([Columns.Role], ["SENCO", "Headteacher", "Acting headteacher", "Assistant SENCO", "Class teacher", "Another role"]),
        ([Columns.Type], [.. EstablishmentType.All.Select(type => $"{type}")]),
        ([Columns.Country], ["England", "Wales", "Scotland", "Northern Ireland", "Other"]),
        ([Columns.Induction], ["None", "Required to Complete", "Exempt", "In Progress", "Passed", "Failed", "Failed in Wales"]),
        ([Columns.HeadshipQualification], ["NPQHWALES", "SSH", "PQHNI", "EEAHEADSHIP", "NPQICL"]),
        ([.. Columns.All.OfType<ColumnOf<bool?>>()], YesNo),
    ];
}
