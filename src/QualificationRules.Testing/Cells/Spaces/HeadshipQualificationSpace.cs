using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>The facts of <c>headship-qualification</c>.</summary>
internal sealed class HeadshipQualificationSpace : FactSpace
{
    private const int Years = 4;

    public override string Code => "headship-qualification";

    public override IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets) =>
        from date in DatesAskedAbout(rulesets, Dates.NpqhRequiredBeforeAppointment)
        from posts in HeadPosts.Of(date, Days.Around(date, date.PlusYears(-Years), Dates.HeadshipRuleBegins, Dates.NpqhRequiredBeforeAppointment)).Prepend([])
        select new CellCase(Questions[0], new StaffRecord(TeacherStatus.NotATeacher, posts, []), date, default);

    public override IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation)
    {
        var date = situation.On;
        var appointed = situation.Record.Appointments is [{ AppointedOn.IsNever: false } post] ? post.AppointedOn.Earliest : date;
        Func<StaffRecord, StaffRecord>[] npqh = [Courses.None, .. Npqh(appointed, date), .. Awarded(date, Qualification.NpqhWales, Qualification.ScottishStandardForHeadship, Qualification.PqhNorthernIreland)];
        yield return situation.AppointmentId is null ? npqh : [.. npqh.SelectMany(course => HeadPosts.Few.Select(course.Then)), .. HeadPosts.Variations.SelectMany(post => FewNpqh(appointed, date).Select(post.Then))];
        yield return Awarded(date, Qualification.EeaHeadship).Append(Courses.None);
        yield return Courses.Of(Qualification.Npqicl, Days.Around(date), [], [], true);
    }

    /// <summary>A place accepted around the appointment or not at all, taken up around it or never, and the award around the date asked about or never.</summary>
    private static IEnumerable<Func<StaffRecord, StaffRecord>> Npqh(LocalDate appointed, LocalDate date) =>
        from enrolled in Days.Around(appointed).Select(FactDate.On).Append(FactDate.Never)
        from started in Days.Around(appointed).Select(FactDate.On).Append(FactDate.Never)
        where enrolled.IsNever || started.IsNever || enrolled.Earliest <= started.Earliest
        from awarded in Days.Around(date).Where(awarded => !started.IsNever && awarded >= started.Earliest).Select(FactDate.On).Append(FactDate.Never)
        select Npqh(enrolled, started, awarded);

    /// <summary>None, a place accepted or taken up by the appointment, and the award on the date asked about.</summary>
    private static IEnumerable<Func<StaffRecord, StaffRecord>> FewNpqh(LocalDate appointed, LocalDate date) =>
    [
        Courses.None, Npqh(appointed, FactDate.Never, FactDate.Never), Npqh(FactDate.Never, appointed, FactDate.Never), .. Awarded(date, Qualification.NpqhWales).Skip(1),
    ];

    private static Func<StaffRecord, StaffRecord> Npqh(FactDate enrolled, FactDate started, FactDate awarded) =>
        Courses.Taking(new Training(Qualification.Npqh, enrolled, started, awarded.IsNever ? FactDate.Never : FactDate.Unknown, awarded));

    private static IEnumerable<Func<StaffRecord, StaffRecord>> Awarded(LocalDate date, params Qualification[] qualifications) =>
        from qualification in qualifications
        from awarded in Days.Around(date)
        select Courses.Taking(new Training(qualification, awarded: awarded));
}
