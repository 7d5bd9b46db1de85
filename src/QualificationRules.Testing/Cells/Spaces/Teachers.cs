using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>Everything that teacher status and induction can be.</summary>
internal static class Teachers
{
    private static readonly bool[] Either = [false, true];

    public static IEnumerable<Func<StaffRecord, StaffRecord>> Of(LocalDate date) =>
        from heldFrom in Days.Around(date, Dates.InductionBegins.PlusDays(1)).Select(FactDate.On).Append(FactDate.Never)
        from byPartialAccess in Either
        from qtls in Memberships(date)
        from induction in Enum.GetValues<InductionStatus>()
        from completedOn in induction == InductionStatus.Passed ? Days.Around(date).Select(FactDate.On).Append(FactDate.Unknown) : [FactDate.Unknown]
        select With(new TeacherStatus(heldFrom, byPartialAccess, qtls, induction, completedOn));

    private static IEnumerable<QtlsMembership[]> Memberships(LocalDate date) =>
    [
        [],
        .. from first in Days.Around(date)
           from last in Days.Around(date).Where(last => last >= first).Select(FactDate.On).Append(FactDate.Never)
           select new[] { new QtlsMembership(first, last) },
    ];

    private static Func<StaffRecord, StaffRecord> With(TeacherStatus teacher) => record => record with { Teacher = teacher };
}
