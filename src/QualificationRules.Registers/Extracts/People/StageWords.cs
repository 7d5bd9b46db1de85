using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>What is wrong with the dates of a course, in the names of its columns.</summary>
internal static class StageWords
{
    /// <param name="error">What the library finds wrong.</param>
    /// <param name="course">The columns of the course.</param>
    /// <param name="person">The cells.</param>
    public static string Of(FactError error, CourseColumns course, ExtractRow person)
    {
        ImmutableArray<ColumnOf<FactDate>> stages = [course.Started, course.Completed, course.Awarded];
        var at = stages.FirstOrDefault(stage => stage == course.OfPath(error.Path));
        return (error.Code, at) switch
        {
            ("stageMissing", { } earlier) => $"{stages.SkipWhile(stage => stage != earlier).First(stage => DateIn(stage).IsDated).Name} has a date and {earlier.Name} says none: clear {earlier.Name} if you do not know it.",
            ("stagesOutOfOrder", { } later) => OutOfOrder(stages.First(stage => DateIn(stage) is { IsDated: true } date && date.Earliest > DateIn(later).Latest), later),
            _ => error.Message,
        };

        FactDate DateIn(ColumnOf<FactDate> stage) => stage.In(person, blank: FactDate.Unknown);

        string OutOfOrder(ColumnOf<FactDate> earlier, ColumnOf<FactDate> later) => $"{later.Name}, {DateIn(later)}, is before {earlier.Name}, {DateIn(earlier)}: correct the one or the other.";
    }
}
