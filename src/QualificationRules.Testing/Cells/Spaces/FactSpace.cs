using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Testing.Cells;

/// <summary>
/// All that the facts of one question's cases can be, as far as the question can tell: dates take each position relative to each
/// cut point, and every other fact each kind of value.
/// </summary>
/// <remarks>
/// Facts that decide different findings are varied apart, as parts, and combined afterwards: a case of each combination would be
/// too many. What such parts share, the date asked about above all, stands in the situation that they vary.
/// </remarks>
internal abstract class FactSpace
{
    /// <summary>The spaces of every question, in the order of <see cref="Question.All"/>.</summary>
    public static ImmutableArray<FactSpace> All { get; } =
    [
        new SencoQualificationSpace(), new SencoAppointmentSpace(), new SencoTransitionSpace(), new HeadshipQualificationSpace(), new CourseStartSpace(), new NpqScholarshipSpace(),
    ];

    /// <summary>The question's code.</summary>
    public abstract string Code { get; }

    /// <summary>The question, once for each course where it is asked of a course.</summary>
    public ImmutableArray<Question> Questions => [.. Question.All.Where(question => string.Equals(question.Code, Code, StringComparison.Ordinal))];

    /// <summary>Every day that the question compares a date with, as it states them.</summary>
    public ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) => [.. Questions.SelectMany(question => question.CutPoints(ruleset)).Distinct()];

    /// <summary>The cases that the parts vary, under any of the rulesets.</summary>
    public abstract IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets);

    /// <summary>For each part of the facts, everything that it can be.</summary>
    public abstract IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation);

    /// <summary>The space of a question.</summary>
    public static FactSpace Of(string code) => All.First(space => string.Equals(space.Code, code, StringComparison.Ordinal));

    /// <summary>The days that a question compares a fact with, when asked as in the situation.</summary>
    protected static ImmutableArray<LocalDate> CutsOf(FactName fact, CellCase situation)
    {
        var enquiry = new Enquiry(situation.Record, PostSelection.NoPost, situation.On, situation.Readings, Ruleset.Current);
        return [.. situation.Question.CutPoints(Ruleset.Current).Where(cut => cut.Of == fact).Select(cut => cut.DayOfFact(enquiry)).Distinct()];
    }

    /// <summary>The dates asked about: around and between the days on which the law changes under any of the rulesets, and those given.</summary>
    protected ImmutableArray<LocalDate> DatesAskedAbout(ImmutableArray<Ruleset> rulesets, params IEnumerable<LocalDate> others) =>
        Days.AroundAndBetween(rulesets
            .SelectMany(ruleset => CutPoints(ruleset))
            .Where(cut => cut.Of is null && cut.Day is not null)
            .Select(cut => cut.Day!.Value)
            .Concat(others));
}
