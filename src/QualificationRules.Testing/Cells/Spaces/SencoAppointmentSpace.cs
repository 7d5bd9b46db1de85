using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Testing.Cells.CellCase;

namespace QualificationRules.Testing.Cells;

/// <summary>The facts of <c>senco-appointment</c>.</summary>
internal sealed class SencoAppointmentSpace : FactSpace
{
    public override string Code => "senco-appointment";

    public override IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets) =>
        from date in DatesAskedAbout(rulesets)
        from post in new Appointment[][] { [], [new Appointment(PostId, Role.Senco, SencoPosts.Schools[0], date, teachesAtSchool: true, continues: Continuation.None)] }
        select new CellCase(Questions[0], new StaffRecord(TeacherStatus.NotATeacher, post, []), date, default);

    public override IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation)
    {
        yield return Teachers.Of(situation.On);
        if (situation.AppointmentId is not null)
        {
            yield return from first in Days.Around(situation.On, Dates.NonTeacherLimbBecameBy.PlusDays(1)) from school in SencoPosts.Schools from posts in SencoPosts.Posts(first, situation.On, school) select Instead(posts);
            yield return Headships(situation.On);
            yield return [record => record, NotTeaching];
        }
    }

    private static IEnumerable<Func<StaffRecord, StaffRecord>> Headships(LocalDate date) =>
    [
        record => record,
        .. from urn in new[] { SencoPosts.Schools[0].Urn, "100002" }
           from capacity in Enum.GetValues<Capacity>()
           from first in Days.Around(date)
           from last in Days.Around(date).Where(last => last >= first).Select(FactDate.On).Append(FactDate.Never)
           select SencoPosts.Holding([new Appointment("head", Role.Head, new School(urn), first, last, capacity: capacity)]),
    ];

    private static Func<StaffRecord, StaffRecord> Instead(Appointment[] posts) => record => record.With([.. posts]);

    private static StaffRecord NotTeaching(StaffRecord record) =>
        record.With([.. record.Appointments.Select(post => post.Role == Role.Senco ? post with { TeachesAtSchool = false } : post)]);
}
