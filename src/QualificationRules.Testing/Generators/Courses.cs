using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Testing.Generators;

/// <summary>Courses, all of whose facts are known, at dates that matter to a question.</summary>
public static class Courses
{
    private static readonly ImmutableArray<Qualification> ForSencos =
    [
        .. Enumerable.Repeat(Qualification.Nasenco, 8), .. Enumerable.Repeat(Qualification.NpqSenco, 8), .. Enum.GetValues<Qualification>(),
    ];

    private static readonly ImmutableArray<Qualification> ForHeads =
    [
        .. Enumerable.Repeat(Qualification.Npqh, 8), .. Enumerable.Repeat(Qualification.EeaHeadship, 2), .. Enumerable.Repeat(Qualification.Npqicl, 3),
        .. Enum.GetValues<Qualification>(),
    ];

    /// <summary>A person's courses, as many as three.</summary>
    public static Gen<Training[]> Of(Question question, LocalDate asked) =>
        from count in Gen.Frequency((3, Gen.Constant(0)), (5, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Constant(3)))
        from courses in Gen.ArrayOf(Course(question, asked), count)
        select courses;

    /// <summary>A course towards a qualification that the question is likely to turn on.</summary>
    public static Gen<Training> Course(Question question, LocalDate asked)
    {
        ArgumentNullException.ThrowIfNull(question);
        var days = CutDays.Of(question);
        return from qualification in Gen.Elements<Qualification>(question.Role == Role.Head ? ForHeads : ForSencos)
               from started in Gen.Frequency((1, Gen.Constant(FactDate.Never)), (12, days.Around(asked).Select(FactDate.On)))
               from completed in After(started, asked, days)
               from awarded in After(completed, asked, days)
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
    }

    private static Gen<FactDate> After(FactDate earlier, LocalDate asked, CutDays days) =>
        earlier.IsNever ? Gen.Constant(FactDate.Never) : days.NotBeforeOrNever(earlier.Earliest, asked, nevers: 2);
}
