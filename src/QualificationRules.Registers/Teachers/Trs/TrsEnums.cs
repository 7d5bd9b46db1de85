using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Registers.Json;

namespace QualificationRules.Registers.Teachers;

/// <summary>The words of the Teaching Record System. One that is not known here is told of, and is as what is not there.</summary>
internal static class TrsEnums
{
    public const string None = "None";
    public const string Expired = "Expired";
    public const string Active = "Active";

    public static string? QtlsStatus(JsonElement person, Action<string, string> tell) => Known(person, "qtlsStatus", [None, Expired, Active], tell);

    public static InductionStatus? InductionStatus(JsonElement induction, Action<string, string> tell) =>
        Known(induction, "status", ["None", "RequiredToComplete", "Exempt", "InProgress", "Passed", "Failed", "FailedInWales"], tell) is { } status ? Enum.Parse<InductionStatus>(status) : null;

    /// <summary>The word of a property; null where it is missing or not one of these.</summary>
    public static string? Known(JsonElement element, string property, ReadOnlySpan<string> words, Action<string, string> tell)
    {
        if (element.Text(property) is { } text && words.Contains(text))
        {
            return text;
        }

        tell(RegisterNotes.UnknownValue, $"{property}: {(element.Has(property) ? Quoted.Of(element.Get(property).GetRawText()) : "missing")}");
        return null;
    }
}
