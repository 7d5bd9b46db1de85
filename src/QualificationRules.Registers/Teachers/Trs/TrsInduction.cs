using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Registers.Json;

namespace QualificationRules.Registers.Teachers;

/// <summary>Reads the status of induction.</summary>
internal static class TrsInduction
{
    private const string QtlsReason = "35caa6a3-49f2-4a63-bd5a-2ba5fa9dc5db";

    /// <summary>The status; null where the answer does not tell, or an exemption may rest on QTLS alone and so lapse with it.</summary>
    public static InductionStatus? Of(JsonElement person, string? qtls, Action<string, string> tell)
    {
        var induction = person.Get("induction");
        if (induction.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var status = TrsEnums.InductionStatus(induction, tell);
        var reasons = induction.Entries("exemptionReasons").ToList();
        if (status != InductionStatus.Exempt || reasons.Exists(IsOtherThanQtls) || (qtls is TrsEnums.None && reasons.Count == 0))
        {
            return status;
        }

        tell(RegisterNotes.ExemptByQtls, "induction: \"Exempt\"");
        return null;
    }

    private static bool IsOtherThanQtls(JsonElement reason) =>
        reason.Text("inductionExemptionReasonId") is { } id && !string.Equals(id, QtlsReason, StringComparison.OrdinalIgnoreCase)
        && reason.Text("name")?.Contains("QTLS", StringComparison.OrdinalIgnoreCase) != true;
}
