using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>For a group of one finding.</summary>
internal static class SingleFindings
{
    /// <summary>What a finder returns of it.</summary>
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
