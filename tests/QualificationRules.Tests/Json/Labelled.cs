using System.Text;
using System.Text.Json;

namespace QualificationRules.Tests.Json;

/// <summary>Lines of the labelled cases.</summary>
internal static class Labelled
{
    /// <summary>The case of a labelled line, as it is written there.</summary>
    public static byte[] CaseOf(string labelled) => Encoding.UTF8.GetBytes(JsonElement.Parse(labelled).GetProperty("case").GetRawText());
}
