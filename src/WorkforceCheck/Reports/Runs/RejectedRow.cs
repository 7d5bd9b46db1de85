using System.Collections.Immutable;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>A row that is rejected.</summary>
/// <param name="Row">The row; null where its cells cannot be told apart.</param>
/// <param name="Problems">All that is wrong with it; one at least.</param>
/// <param name="FirstLine">The line of the first row of the same person.</param>
internal sealed record RejectedRow(ExtractRow? Row, ImmutableArray<Problem> Problems, int FirstLine) : CheckRow(Problems[0].Line, FirstLine)
{
    /// <summary>All that is wrong, in a line.</summary>
    public string Message => string.Join(" ", Problems);
}
