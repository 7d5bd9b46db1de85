using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Makes facts, and turns what the library finds wrong with them into problems of the file.</summary>
internal static class FactMaker
{
    /// <param name="problems">What is wrong.</param>
    /// <param name="where">The line and the column that a path of the facts stands for.</param>
    /// <param name="make">Makes them.</param>
    /// <param name="words">What is wrong in words of the file; as the library says it where left out.</param>
    public static T? Make<T>(List<Problem> problems, Func<string, (int Line, Column? Column)> where, Func<T> make, Func<FactError, string>? words = null)
        where T : class
    {
        try
        {
            return make();
        }
        catch (InvalidFactException e)
        {
            var (line, column) = where(e.Error.Path);
            problems.Add(new(line, column, words?.Invoke(e.Error) ?? e.Error.Message));
            return null;
        }
    }
}
