using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Testing;

namespace QualificationRules.Tests.Conformance;

/// <summary>Exact days that the labelled cases name.</summary>
internal static class LabelledDates
{
    private static readonly JsonElement[] All = [.. ConformanceCases.All.Select(labelled => JsonElement.Parse($$"""{"case":{{labelled.CaseLine}},"expect":{{labelled.Expected}}}"""))];

    /// <summary>The labelled cases of a question; of one course, where one is named.</summary>
    public static IEnumerable<JsonElement> Of(string question, string course = "") => All.Where(label =>
        label.GetProperty("case").GetProperty("question").ValueEquals(question)
        && (course.Length == 0 || (label.GetProperty("case").TryGetProperty("course", out var asked) && asked.ValueEquals(course))));

    /// <summary>The days at a path such as <c>case/person/training/started</c>, each entry of a list in turn; months, years and intervals are left out.</summary>
    /// <param name="label">The labelled case.</param>
    /// <param name="path">The names of the properties.</param>
    /// <param name="qualification">Of courses: only those towards this one; empty for all.</param>
    public static IEnumerable<LocalDate> At(JsonElement label, string path, string qualification = "")
    {
        IEnumerable<JsonElement> found = [label];
        foreach (var name in path.Split('/'))
        {
            found = found.SelectMany(element => element.TryGetProperty(name, out var value) ? Entries(value, qualification) : []);
        }

        return found.Where(value => value.ValueKind == JsonValueKind.String)
            .Select(value => LocalDatePattern.Iso.Parse(value.GetString()!)).Where(date => date.Success).Select(date => date.Value);
    }

    private static IEnumerable<JsonElement> Entries(JsonElement value, string qualification) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Where(entry => qualification.Length == 0 || !entry.TryGetProperty("qualification", out var its) || its.ValueEquals(qualification))
        : [value];
}
