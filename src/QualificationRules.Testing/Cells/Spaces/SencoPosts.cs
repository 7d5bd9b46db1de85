using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Testing.Cells.CellCase;

namespace QualificationRules.Testing.Cells;

/// <summary>The SENCO post asked about, or none, after each kind of earlier service.</summary>
internal static class SencoPosts
{
    private const int CommunitySchool = 1;
    private const int PupilReferralUnit = 14;
    private const int AcademyConverter = 34;

    /// <summary>Schools in and out of scope: since 2009, since 2014, never by type, never by country.</summary>
    public static IReadOnlyList<School> Schools { get; } =
    [
        School(AcademyConverter), School(CommunitySchool), School(PupilReferralUnit), School(CommunitySchool, Country.Wales),
    ];

    /// <summary>Posts that began, or went on from one that began, on each of these days and on those around the date asked about.</summary>
    public static IEnumerable<Func<StaffRecord, StaffRecord>> Of(LocalDate date, IEnumerable<LocalDate> became) =>
    [
        record => record,
        .. from first in became.Concat(Days.Around(date)).Distinct().Order()
           from school in Schools
           from post in Posts(first, date, school).Concat(Continued(first, date, school))
           from earlier in EarlierService(first)
           select Holding([.. earlier, .. post]),
    ];

    public static Func<StaffRecord, StaffRecord> Holding(IReadOnlyCollection<Appointment> posts) => record => record.With([.. record.Appointments, .. posts]);

    /// <summary>In post ever since, or until the date asked about or a day on either side of it.</summary>
    public static IEnumerable<Appointment[]> Posts(LocalDate first, LocalDate date, School school) =>
        Days.Around(date).Where(until => until >= first).Select(FactDate.On).Append(FactDate.Never)
            .Select(until => new[] { new Appointment(PostId, Role.Senco, school, first, until, teachesAtSchool: true, continues: Continuation.None) });

    private static IEnumerable<Appointment[]> Continued(LocalDate first, LocalDate date, School school) =>
        from day in Days.Around(date)
        where first < day
        select new Appointment[]
        {
            new("before-conversion", Role.Senco, School(CommunitySchool, urn: "100004"), first, day.PlusDays(-1)),
            new(PostId, Role.Senco, school, day, FactDate.Never, teachesAtSchool: true, continues: "before-conversion"),
        };

    /// <summary>None; exactly twelve months and a day more; all before September 2009 and all after it; a day in two posts; none that counts; short but long ago.</summary>
    private static IEnumerable<Appointment[]> EarlierService(LocalDate became)
    {
        yield return [];
        var year = became.PlusYears(-1).PlusDays(-40);
        yield return [Earlier("earlier", year, year.PlusYears(1).PlusDays(-1))];
        yield return [Earlier("earlier", year, year.PlusYears(1))];
        yield return [Earlier("earlier", year, year.PlusMonths(8)), Earlier("other", year.PlusMonths(4), year.PlusYears(1).PlusDays(-1))];
        yield return [Earlier("earlier", year, year.PlusYears(1), PupilReferralUnit)];
        var longAgo = became.PlusYears(-5);
        yield return [Earlier("earlier", longAgo, longAgo.PlusMonths(1))];
        var requirement = Dates.SencoRequirementBegins;
        var before2009 = requirement.PlusYears(-2);
        if (became > before2009)
        {
            yield return [Earlier("earlier", before2009, LocalDate.Min(became, requirement).PlusDays(-1))];
        }

        if (became > requirement)
        {
            yield return [Earlier("earlier", requirement, became.PlusDays(-1))];
            yield return [Earlier("earlier", requirement.PlusMonths(-6), became.PlusDays(-1))];
        }
    }

    private static Appointment Earlier(string id, LocalDate from, LocalDate until, int type = CommunitySchool) =>
        new(id, Role.Senco, School(type, urn: string.Equals(id, "other", StringComparison.Ordinal) ? "100003" : "100002"), from, until);

    private static School School(int type, Country country = Country.England, string urn = "100001") => new(urn, EstablishmentType.FromCode(type), country);
}
