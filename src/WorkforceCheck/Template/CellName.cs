namespace WorkforceCheck.Template;

/// <summary>Names of a sheet's cells.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>The letters of a column, from 0: <c>A</c>, <c>Z</c>, <c>AA</c>.</summary>
    public static string Column(int index) => index < Letters ? $"{(char)('A' + index)}" : Column((index / Letters) - 1) + (char)('A' + (index % Letters));
}
