using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>The record with one open fact known, once for each value that the question tells apart.</summary>
internal static class FactValues
{
    /// <summary>URNs that stand for schools that the record does not name.</summary>
    private static readonly string[] OtherUrns = ["999998", "999999"];

    public static IEnumerable<StaffRecord> Of(FactPath fact, Question question, Enquiry enquiry)
    {
        var (record, index) = (enquiry.Record, fact.Index);
        return fact.Fact switch
        {
            FactName.TeacherInduction => Enum.GetValues<InductionStatus>().Select(status => record with { Teacher = record.Teacher with { Induction = status } }),
            FactName.AppointmentTeachesAtSchool => Posts(record, index, post => [post with { TeachesAtSchool = true }, post with { TeachesAtSchool = false }]),
            FactName.AppointmentContinues => Posts(record, index, post => Links(record, index).Select(continues => post with { Continues = continues })),
            FactName.SchoolEstablishmentType => Schools(record, index, school => SchoolKinds.Of(school).Select(type => school with { EstablishmentType = type })),
            FactName.SchoolUrn => Schools(record, index, school => record.UrnsNamed().Union(OtherUrns, StringComparer.Ordinal).Select(urn => school with { Urn = urn })),
            FactName.SchoolPredecessors => Schools(record, index, school => UrnsOf(record).Where(urn => !string.Equals(urn, school.Urn, StringComparison.Ordinal))
                .Select(urn => school with { Predecessors = [urn] }).Prepend(school with { Predecessors = [] })),
            FactName.SchoolOpenedOn => Schools(record, index, school => OpeningDays(school, record.Posts[index].From).Select(day => school with { OpenedOn = day })),
            FactName.AppointmentsComplete => UnlistedFacts.Posts(question, enquiry),
            FactName.TrainingComplete => UnlistedFacts.Courses(question, enquiry),
            >= FactName.ScholarshipCohort => ScholarshipValues.Of(fact.Fact, record, enquiry.Ruleset),
            _ => DateValues.Of(fact, question, enquiry),
        };
    }

    /// <summary>The record once with each of these values for the post of this index, without those that contradict the other facts.</summary>
    internal static IEnumerable<StaffRecord> Posts(StaffRecord record, int index, Func<Appointment, IEnumerable<Appointment>> values) =>
        values(record.Appointments[index]).Select(post => record.TryWith(index, post)).OfType<StaffRecord>();

    private static IEnumerable<StaffRecord> Schools(StaffRecord record, int index, Func<School, IEnumerable<School>> values) =>
        Posts(record, index, post => values(post.School).Select(school => post with { School = school }));

    /// <summary>A new appointment, or one that goes on from each of the posts from which it may.</summary>
    private static IEnumerable<Continuation> Links(StaffRecord record, int post)
    {
        var links = record.LinksOf(post);
        return
        [
            .. links.MayBeNew ? [Continuation.None] : (Continuation[])[],
            .. record.Appointments.Where((_, earlier) => links.Possible.Contains(earlier)).Select(earlier => Continuation.From(earlier.Id)),
        ];
    }

    private static IEnumerable<string> UrnsOf(StaffRecord record) => record.Appointments.Select(post => post.School.Urn).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The days on which a school's opening is tried: with the post, and on the first and the last day that is possible, which may be more than a year before it.</summary>
    private static IEnumerable<LocalDate> OpeningDays(School school, FactDate from) =>
        new[] { from.Latest, from.Earliest, school.OpenedOn.Earliest, school.OpenedOn.Latest }
            .Where(day => school.OpenedOn.Earliest <= day && day <= school.OpenedOn.Latest && (!school.OpenedOn.IsUnknown || day < LocalDate.MaxIsoValue)).Distinct();
}
