using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Testing.Cells.CellCase;

namespace QualificationRules.Testing.Cells;

/// <summary>The headship asked about, and those before it.</summary>
internal static class HeadPosts
{
    private const int CommunitySchool = 1;
    private const int OtherIndependentSchool = 11;
    private const int PupilReferralUnit = 14;
    private const int MaintainedNurserySchool = 15;

    private static readonly LocalDate Rule = Dates.HeadshipRuleBegins;

    /// <summary>None, and others by each kind of school, before 1 April 2004 and on it, substantive and acting.</summary>
    private static readonly ImmutableArray<Appointment?> Earlier =
    [
        null,
        Head("earlier", CommunitySchool, Country.England, Rule.PlusDays(-1)),
        Head("earlier", CommunitySchool, Country.England, Rule),
        Head("earlier", OtherIndependentSchool, Country.England, Rule.PlusDays(-1)),
        Head("earlier", PupilReferralUnit, Country.England, Rule.PlusDays(-1)),
        Head("earlier", CommunitySchool, Country.Wales, Rule.PlusDays(-1)),
        Head("earlier", CommunitySchool, Country.Scotland, Rule.PlusDays(-1)),
        Head("earlier", CommunitySchool, Country.Scotland, Rule),
        Head("earlier", CommunitySchool, Country.England, Rule.PlusDays(-1)) with { Capacity = Capacity.Acting },
    ];

    /// <summary>Substantive or acting after each of those, and in each other country.</summary>
    public static IEnumerable<Func<StaffRecord, StaffRecord>> Variations =>
    [
        .. from earlier in Earlier from capacity in Enum.GetValues<Capacity>() select With(capacity, Country.England, earlier),
        .. Enum.GetValues<Country>().Select(country => With(Capacity.Substantive, country, null)),
    ];

    /// <summary>Of those, one that nothing excuses and one that an earlier headship does.</summary>
    public static IEnumerable<Func<StaffRecord, StaffRecord>> Few => [record => record, With(Capacity.Substantive, Country.England, Earlier[1])];

    /// <summary>Appointed on each of these days or never, at each kind of school, in post before, on or after the date asked about.</summary>
    public static IEnumerable<Appointment[]> Of(LocalDate date, IEnumerable<LocalDate> appointments) =>
        from appointed in appointments.Select(FactDate.On).Append(FactDate.Never)
        from type in new[] { CommunitySchool, MaintainedNurserySchool, PupilReferralUnit }
        from first in appointed.IsNever ? Days.Around(date) : Days.Around(date).Append(appointed.Earliest).Distinct()
        where appointed.IsNever || first >= appointed.Earliest
        from last in new[] { date.PlusDays(-1), date }.Where(last => last >= first).Select(FactDate.On).Append(FactDate.Never)
        select new[] { new Appointment(PostId, Role.Head, School(type, Country.England), first, last, appointedOn: appointed) };

    /// <summary>The headship asked about in this capacity and country, after an earlier one.</summary>
    private static Func<StaffRecord, StaffRecord> With(Capacity capacity, Country country, Appointment? earlier) => record => record.With(
    [
        .. record.Appointments.Select(post => post with { Capacity = capacity, School = post.School with { Country = country } }),
        .. earlier is null ? [] : new[] { earlier },
    ]);

    private static Appointment Head(string id, int type, Country country, LocalDate appointed) => new(id, Role.Head, School(type, country), appointed, appointed.PlusDays(1));

    private static School School(int type, Country country) => new("100003", EstablishmentType.FromCode(type), country);
}
