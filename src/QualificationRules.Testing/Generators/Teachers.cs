using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Testing.Generators;

/// <summary>Teacher status, all of whose facts are known, at dates that matter to a question.</summary>
public static class Teachers
{
    /// <summary>A status. Of half of those who passed induction the day is recorded.</summary>
    public static Gen<TeacherStatus> Of(Question question, LocalDate asked)
    {
        var days = CutDays.Of(question);
        return from qts in Gen.Frequency(
                   (5, Gen.Constant(FactDate.On(new(2003, 8, 1)))),
                   (2, from offset in Gen.Choose(-1, 1) select FactDate.On(Dates.InductionBegins.PlusDays(offset))),
                   (2, days.Around(asked).Select(FactDate.On)),
                   (2, Gen.Constant(FactDate.Never)))
               from partialAccess in Gen.Elements(true, false, false, false, false)
               from periods in Gen.Elements(0, 0, 0, 1, 2)
               from qtls in Gen.ArrayOf(Membership(days, asked), periods)
               from induction in Gen.Frequency((4, Gen.Constant(InductionStatus.Passed)), (3, Gen.Elements(Enum.GetValues<InductionStatus>())))
               from dated in Gen.Elements(true, false)
               from completed in days.Around(asked)
               select new TeacherStatus(qts, partialAccess, qtls, induction, dated ? completed : FactDate.Unknown);
    }

    private static Gen<QtlsMembership> Membership(CutDays days, LocalDate asked) =>
        from from_ in days.Around(asked)
        from until in days.NotBeforeOrNever(from_, asked, nevers: 4)
        select new QtlsMembership(from_, until);
}
