using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>Which facts can still change the answer to a question, found by trying the values of those that bear on each other.</summary>
/// <remarks>A fact of a part of the record whose other open facts have too many values to try them all counts as needed.</remarks>
internal sealed class TriedNeeds(Question question, Enquiry enquiry)
{
    private const int MostTrials = 200;

    private readonly DecisiveValues _values = new(question, enquiry);
    private readonly Dictionary<FactPath, StaffRecord[]> _supposed = [];

    public IEnumerable<NeededFact> All() =>
        from needed in Parts().SelectMany(part => part.Where(path => Matters(path, part))).Distinct()
        select NeededFact.Of(needed, Supposing(needed).Select(record => question.OutcomesFor(enquiry with { Record = record }).Count));

    /// <summary>The open facts that the question asks about, in parts whose facts bear on each other and on those of no other part.</summary>
    private ImmutableArray<FactPath>[] Parts()
    {
        var record = enquiry.Record;
        return question switch
        {
            NpqScholarship => OfScholarship(OpenFacts.OfScholarship(record.Scholarship ?? ScholarshipApplication.NotKnown)),

            // Whether a place on NPQH had been taken up at appointment rests on a post and a course.
            HeadshipQualification => [[.. OpenFacts.OfPosts(record).Concat(OpenFacts.OfCourses(record)).Where(CanMatterToHeadship)]],
            SencoAppointment => [OpenFacts.OfTeacher(record.Teacher), OpenFacts.OfPosts(record)],
            _ => [OpenFacts.OfTeacher(record.Teacher)],
        };
    }

    /// <summary>The cohort has rules of its own for the other facts, which bear on each other only where they stand together here.</summary>
    private static ImmutableArray<FactPath>[] OfScholarship(ImmutableArray<FactPath> open)
    {
        FactName[][] together =
        [
            [FactName.ScholarshipWorksInEngland, FactName.ScholarshipPreviouslyFunded], [FactName.ScholarshipWorkSetting],
            [FactName.ScholarshipEstablishmentType, FactName.ScholarshipNurseryKind], [FactName.ScholarshipEmploymentType], [FactName.ScholarshipReferredByReturnToTeachingAdviser],
        ];
        return [.. together.Select(names => open.Where(path => path.Fact == FactName.ScholarshipCohort || names.Contains(path.Fact)).ToImmutableArray())];
    }

    /// <summary>
    /// Of a headship other than the one asked about the appointment and the type of school alone can count, and of a course the stages
    /// that its qualification is tested by; the other dates are no more than bounds to these.
    /// </summary>
    private bool CanMatterToHeadship(FactPath path)
    {
        var (fact, index) = path;
        var isAsked = index == enquiry.PostIndex;
        return fact switch
        {
            FactName.SchoolUrn => false,
            FactName.AppointmentUntil => isAsked,
            FactName.AppointmentFrom => isAsked || IsEarlierHeadship(index, appointedOnFirstDay: true),
            FactName.AppointmentAppointedOn => isAsked || IsEarlierHeadship(index, appointedOnFirstDay: false),
            FactName.SchoolEstablishmentType => isAsked || IsEarlierHeadship(index, enquiry.Record.Appointments[index].IsAppointedOnFirstDay),
            FactName.TrainingStarted => enquiry.Record.Training[index].Qualification is Qualification.Npqh or Qualification.Npqicl,
            FactName.TrainingAwarded => enquiry.Record.Training[index].Qualification is not (Qualification.Npqicl or Qualification.Nasenco or Qualification.NpqSenco),
            _ => true,
        };
    }

    private bool IsEarlierHeadship(int index, bool appointedOnFirstDay) =>
        enquiry.Record.Appointments[index] is { Role: Role.Head, Capacity: Capacity.Substantive } post && post.IsAppointedOnFirstDay == appointedOnFirstDay;

    private bool Matters(FactPath path, ImmutableArray<FactPath> part)
    {
        var others = part.Remove(path);
        var trials = others.Aggregate(1, (product, other) => Math.Min(product * Supposing(other).Length, MostTrials + 1));
        return trials > MostTrials || Supposing(others).Any(record => Decides(path, record));
    }

    private bool Decides(FactPath path, StaffRecord record)
    {
        var alternatives = new Alternatives(question.Table);
        foreach (var supposed in Suppositions.Of(record, path, _values))
        {
            alternatives.Add(question.Find(enquiry with { Record = supposed }));
        }

        return alternatives.DecideWith(question.Find(enquiry with { Record = record }));
    }

    /// <summary>The record with each value of this fact.</summary>
    private StaffRecord[] Supposing(FactPath path)
    {
        if (!_supposed.TryGetValue(path, out var records))
        {
            records = [.. Suppositions.Of(enquiry.Record, path, _values)];
            _supposed.Add(path, records);
        }

        return records;
    }

    /// <summary>The record with each combination of values of these facts.</summary>
    private IEnumerable<StaffRecord> Supposing(ImmutableArray<FactPath> paths) =>
        paths.Aggregate((IEnumerable<StaffRecord>)[enquiry.Record], (records, path) => records.SelectMany(record => Suppositions.Of(record, path, _values)));
}
