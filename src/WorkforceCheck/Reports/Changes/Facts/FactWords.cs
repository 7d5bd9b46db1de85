using System.Collections.Immutable;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>Facts, and what changed in them, in words.</summary>
internal static class FactWords
{
    public const string NotKnown = "not known";

    /// <summary>Such as <c>NPQ Award Date: none -> 5 November 2026</c>; nothing where both are alike.</summary>
    public static IEnumerable<string> Changed(string name, string then, string now) => string.Equals(then, now, StringComparison.Ordinal) ? [] : [$"{name}: {then} -> {now}"];

    public static string Of(FactDate date, string never = "none") => date.IsNever ? never : PersonFacts.Text(date) ?? NotKnown;

    public static string Of(bool? value) => value switch { true => "yes", false => "no", null => NotKnown };

    /// <summary>A name of one word or several, such as <c>Required to complete</c>.</summary>
    public static string Of<T>(T? value)
        where T : struct, Enum => value is null ? NotKnown : string.Concat($"{value}".Select((c, at) => at > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    public static string Of(ImmutableArray<QtlsMembership> periods) =>
        periods.IsEmpty ? "none" : string.Join(" and ", periods.Select(period => $"from {Of(period.From)} until {Of(period.Until, never: "now")}"));

    public static string Of(ImmutableArray<string>? urns) => urns is not { } known ? NotKnown : known.IsEmpty ? "none" : string.Join(", ", known);
}
