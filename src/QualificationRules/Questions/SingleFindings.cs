using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Findings that are alone in their group.</summary>
internal static class SingleFindings
{
    /// <summary>What a <see cref="Finder"/> returns where the one finding of its group holds, fails or is not known.</summary>
    public static int Found(Truth holds, CombinationSet? open)
    {
        if (holds != Truth.Unknown)
        {
            return FindingGroup.Combination(holds == Truth.True);
        }

        if (open is not null)
        {
            open.Add(FindingGroup.Combination(false));
            open.Add(FindingGroup.Combination(true));
        }

        return FindingGroup.Open;
    }
}
