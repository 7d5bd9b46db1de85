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

    public override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) =>
    [
        CutPoint.OfLaw(Dates.HeadshipRuleBegins, HeadshipProvisions.Commencement),
        CutPoint.OfLaw(Dates.EeaHeadshipAccepted, HeadshipProvisions.EeaQualifications),
        CutPoint.OfLaw(Dates.NpqiclAccepted, HeadshipProvisions.NurserySchools),
        CutPoint.OfLaw(Dates.HeadshipRuleRevoked, HeadshipProvisions.Revocation),
        CutPoint.Counted(CutPoint.DateAskedAbout, "the day after the fourth anniversary of the appointment", HeadshipProvisions.Transitional),
        CutPoint.At("the day of appointment, also to an earlier headship", Dates.HeadshipRuleBegins, HeadshipProvisions.EarlierHeadships),
        CutPoint.At("the day of appointment", Dates.NpqhRequiredBeforeAppointment, HeadshipProvisions.WorkingTowards),
        CutPoint.Counted("the start of NPQH", "the day after the appointment", HeadshipProvisions.WorkingTowards),
        CutPoint.Counted("the award of a headship qualification", "the day after the date asked about", HeadshipProvisions.RequiredQualifications),
        CutPoint.Counted("the start of NPQICL", "the day after the date asked about", HeadshipProvisions.NurserySchools),
        CutPoint.Counted("the first day in post", "the day after the date asked about", HeadshipProvisions.RequiredQualifications),
        CutPoint.Counted("the last day in post", "the date asked about", HeadshipProvisions.RequiredQualifications),
    ];

    public override IEnumerable<CellCase> Situations(ImmutableArray<Ruleset> rulesets) =>
        from date in DatesAskedAbout(rulesets, Dates.NpqhRequiredBeforeAppointment)
        from posts in HeadPosts.Of(date, Days.Around(date, date.PlusYears(-Years), Dates.HeadshipRuleBegins, Dates.NpqhRequiredBeforeAppointment)).Prepend([])
        select new CellCase(Questions[0], new StaffRecord(TeacherStatus.NotATeacher, posts, []), date, default);

    public override IEnumerable<IEnumerable<Func<StaffRecord, StaffRecord>>> PartsOf(CellCase situation)
    {
        var date = situation.On;
        var appointed = situation.Record.Appointments is [{ AppointedOn.IsNever: false } post] ? post.AppointedOn.Earliest : date;
        yield return Npqh(appointed, date).Prepend(Courses.None).Concat(Awarded(date, Qualification.NpqhWales, Qualification.ScottishStandardForHeadship, Qualification.PqhNorthernIreland));
        yield return Awarded(date, Qualification.EeaHeadship).Append(Courses.None);
        yield return Courses.Of(Qualification.Npqicl, Days.Around(date), [], [], true);
        if (situation.AppointmentId is not null)
        {
            yield return HeadPosts.Variations;
        }
    }

    private static IEnumerable<Func<StaffRecord, StaffRecord>> Npqh(LocalDate appointed, LocalDate date) =>
        from started in Days.Around(appointed)
        from awarded in Days.Around(date).Where(awarded => awarded >= started).Select(FactDate.On).Append(FactDate.Never)
        select Courses.Taking(new Training(Qualification.Npqh, started: started, awarded: awarded));

    private static IEnumerable<Func<StaffRecord, StaffRecord>> Awarded(LocalDate date, params Qualification[] qualifications) =>
        from qualification in qualifications
        from awarded in Days.Around(date)
        select Courses.Taking(new Training(qualification, awarded: awarded));
}
