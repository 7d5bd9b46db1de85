using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Generators;

/// <summary>Courses, all of whose facts are known.</summary>
internal static class Courses
{
    private static readonly Qualification[] Qualifications =
    [
        .. Enumerable.Repeat(Qualification.Nasenco, 8), .. Enumerable.Repeat(Qualification.NpqSenco, 8), .. Enum.GetValues<Qualification>(),
    ];

    public static Gen<Training[]> Of(LocalDate asked) =>
        from count in Gen.Frequency((3, Gen.Constant(0)), (5, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Constant(3)))
        from courses in Gen.ArrayOf(Course(asked), count)
        select courses;

    private static Gen<Training> Course(LocalDate asked) =>
        from qualification in Gen.Elements(Qualifications)
        from started in Gen.Frequency((1, Gen.Constant(FactDate.Never)), (12, Days.Around(asked).Select(FactDate.On)))
        from completed in After(started, asked)
        from awarded in After(completed, asked)
        from withdraws in Gen.Elements(true, false, false, false)
        from recognised in Gen.Elements(true, true, true, true, false)
        from listed in Gen.Elements(true, true, true, true, false)
        from enrolled in Gen.Elements(FactDate.Never, started)
        select new Training(
            qualification,
            enrolled,
            started,
            completed,
            awarded,
            withdraws && awarded.IsNever && started.IsDated ? started : FactDate.Never,
            recognised,
            listed);

    private static Gen<FactDate> After(FactDate earlier, LocalDate asked) =>
        earlier.IsNever ? Gen.Constant(FactDate.Never) : Days.NotBeforeOrNever(earlier.Earliest, asked, nevers: 2);
}
