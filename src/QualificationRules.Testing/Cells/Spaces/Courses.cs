using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Testing.Cells;

/// <summary>Courses that a record may have: none, or one with its stages in order on the days given.</summary>
internal static class Courses
{
    public static Func<StaffRecord, StaffRecord> None { get; } = record => record;

    /// <summary>A course of each of these; <paramref name="isCounted"/> is what a recognised body or a listed provider makes of it.</summary>
    public static IEnumerable<Func<StaffRecord, StaffRecord>> Of(
        Qualification qualification, IEnumerable<LocalDate> starts, IReadOnlyCollection<LocalDate> completions, IReadOnlyCollection<LocalDate> awards, params bool[] isCounted) =>
    [
        None,
        .. from started in starts
           from completed in completions.Select(FactDate.On).Append(FactDate.Never)
           where completed.IsNever || completed.Earliest >= started
           from awarded in completed.IsNever ? [FactDate.Never] : awards.Select(FactDate.On).Append(FactDate.Never)
           where awarded.IsNever || awarded.Earliest >= completed.Earliest
           from counted in isCounted
           select Taking(new Training(qualification, FactDate.Unknown, started, completed, awarded, recognisedBody: counted, listedProvider: counted)),
    ];

    /// <summary>One change after another.</summary>
    public static Func<StaffRecord, StaffRecord> Then(this Func<StaffRecord, StaffRecord> first, Func<StaffRecord, StaffRecord> next) => record => next(first(record));

    /// <summary>The record with this course too.</summary>
    public static Func<StaffRecord, StaffRecord> Taking(Training course) => record => record with { Training = record.Training.Add(course) };
}
