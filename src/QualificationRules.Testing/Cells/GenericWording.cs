using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Testing.Cells;

/// <summary>The wording of findings where no case fills in its arguments: what each stands for, in square brackets.</summary>
internal static class GenericWording
{
    /// <summary>The wording of a finding that holds, fails or is not known; null where it is always known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has an argument that is not named here.</exception>
    public static string? Of(Finding finding, Truth truth)
    {
        var wording = finding.Wording(truth);
        return wording.Length == 0 ? null : Wording.Render(wording, name => Dates.Named(name) is { } date ? date : $"[{StandsFor(name)}]");
    }

    /// <summary>
    /// What a condition on a finding says in full, where it is the last limb of several: that all of them hold, or that one of them
    /// fails; without those limbs that are known to hold.
    /// </summary>
    public static string OfCondition(Finding finding, Truth truth, params IReadOnlyCollection<Finding> knownToHold) => truth switch
    {
        Truth.True => string.Join(' ', Limbs(finding, knownToHold).Select(limb => Of(limb, truth))),
        Truth.False => string.Join(" Or: ", Limbs(finding, knownToHold).Select(limb => Of(limb, truth))),
        _ => Of(finding, truth) ?? finding.Code,
    };

    private static IEnumerable<Finding> Limbs(Finding finding, IReadOnlyCollection<Finding> knownToHold) =>
        finding.Presupposes is { } before && !knownToHold.Contains(before) ? Limbs(before, knownToHold).Append(finding) : [finding];

    private static string StandsFor(ReadOnlySpan<char> argument) => argument switch
    {
        "on" => "the date asked about",
        "from" => "the first day in post",
        "post" => "the post asked about",
        "became" => "the day of becoming SENCO",
        "appointed" => "the day of appointment",
        "cohort" => "the cohort",
        "establishmentType" => "code and name",
        "school" => "URN and establishment type",
        "deadline" => "the deadline",
        "windowEnd" => "the last day of Spring 2025",
        "npqBegun" => "the day of the start",
        _ when argument.EndsWith("Awarded") => "the day of the award",
        _ when argument.EndsWith("Started") => "the day of the start",
        _ => throw new ArgumentOutOfRangeException(nameof(argument), argument.ToString(), "No such argument."),
    };
}
