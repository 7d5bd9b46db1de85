using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Makes facts, and turns what the library finds wrong with them into problems of the file.</summary>
internal static class FactMaker
{
    public static T? Make<T>(List<Problem> problems, Func<string, (int Line, Column? Column)> where, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (InvalidFactException e)
        {
            var (line, column) = where(e.Error.Path);
            problems.Add(new(line, column, e.Error.Message));
            return null;
        }
    }
}
