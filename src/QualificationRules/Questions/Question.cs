using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>A question that the evaluator answers: its findings, its decision table and its deadline.</summary>
public abstract partial class Question
{
    private readonly ImmutableArray<GroupFinder> _groups;

    /// <summary>What finds each group, kept beside the groups because an outcome is little more than these calls.</summary>
    private readonly ImmutableArray<Finder> _finders;

    private protected Question(string code, string asks, Role? role, ImmutableArray<GroupFinder> groups, ImmutableArray<Row> rows)
    {
        (Code, Asks, Role, _groups) = (code, asks, role, groups);
        _finders = [.. groups.Select(group => group.Find)];
        Table = new([.. groups.Select(group => group.Group)], rows);
    }

    /// <summary>Must the SENCO hold the award, and do they? SI 2014/1530 reg 49(4)-(9) and what came before.</summary>
    public static Question SencoQualification => Only<SencoQualification>.One;

    /// <summary>May this person be the SENCO here? SI 2014/1530 reg 49(1)-(3) and what came before.</summary>
    public static Question SencoAppointment => Only<SencoAppointment>.One;

    /// <summary>Did a 2023/24 starter follow DfE's advice to begin the NPQ by Spring 2025? Guidance, never law.</summary>
    public static Question SencoTransition => Only<SencoTransition>.One;

    /// <summary>Did the head need NPQH, and hold it? SI 2003/3111, in force 1 April 2004 to 7 February 2012.</summary>
    public static Question HeadshipQualification => Only<HeadshipQualification>.One;

    /// <summary>Every question, those on a course once for each course.</summary>
    public static ImmutableArray<Question> All => Every.Questions;

    /// <summary>A stable name, such as <c>senco-qualification</c>.</summary>
    public string Code { get; }

    /// <summary>The question in a sentence.</summary>
    public string Asks { get; }

    /// <summary>The role of the post that it is asked about; null for a question about a person, whatever their posts.</summary>
    public Role? Role { get; }

    /// <summary>The course that it is asked about; null for a question about a post.</summary>
    public Qualification? Course { get; private protected init; }

    /// <summary>How it is decided.</summary>
    public DecisionTable Table { get; }

    /// <summary>May this person start this course on the date, and would it count? Asked of a person, whatever their posts.</summary>
    /// <exception cref="ArgumentException">The course is not the NASENCO, the NPQ for SENCOs or NPQH.</exception>
    public static Question CourseStart(Qualification course) => Of(Every.CourseStarts, course);

    /// <summary>Would DfE fund this person's place on this course in the cohort they apply for? Programme rules, never law. Asked of a person, whatever their posts.</summary>
    /// <exception cref="ArgumentException">The course is not the NPQ for SENCOs or NPQH.</exception>
    public static Question NpqScholarship(Qualification course) => Of(Every.NpqScholarships, course);

    /// <summary>The days on which the answer may change: of each fact, and of the date asked about.</summary>
    internal abstract ImmutableArray<CutPoint> CutPoints(Ruleset ruleset);

    /// <summary>Whether the question reads a fact of the record, so that its value may matter.</summary>
    internal abstract bool Reads(FactPath fact, StaffRecord record);

    /// <summary>Every other way to read the contested words that the question turns on for this record; none where it turns on none.</summary>
    internal virtual IEnumerable<Readings> OtherWaysToRead(Enquiry enquiry) => [];

    /// <summary>
    /// The enquiry once for each value of the open facts on which more than one group of findings, or more than one link between posts, rests; the
    /// enquiry alone where there are none. Each supposes one value throughout.
    /// </summary>
    internal virtual IEnumerable<Enquiry> Suppose(Enquiry enquiry) => [enquiry];

    /// <summary>In how many ways the rows of the record may be one appointment, which measures how long it takes to find what is possible.</summary>
    internal virtual int WaysToDecide(Enquiry enquiry) => 1;

    /// <summary>The combinations of findings that the facts leave open, for each group of the table. Where each has only one, nothing has to be supposed.</summary>
    internal Combinations Find(Enquiry enquiry) => Find(enquiry, null, RecordParts.All, Table.NoCombinations()) is { AreSingle: true } single ? single
        : Suppose(enquiry).Aggregate(Table.NoCombinations(), (found, supposed) => Find(supposed, null, RecordParts.All, found));

    /// <summary>
    /// The combinations of findings that the facts leave open, kept apart for each supposition: those of one group go together with those of
    /// another only where both suppose the same.
    /// </summary>
    internal ImmutableArray<Combinations> FindEach(Enquiry enquiry) => FindEach(enquiry, [], RecordParts.All);

    /// <summary>
    /// As <see cref="FindEach(Enquiry)"/>, for a record that differs in one part from another whose combinations are given: the groups that do not
    /// rest on that part take theirs from there.
    /// </summary>
    internal ImmutableArray<Combinations> FindEach(Enquiry enquiry, ImmutableArray<Combinations> others, RecordParts changed) => (changed & RecordParts.Posts) == RecordParts.None
        ? [.. others.Select(other => Find(enquiry, other, changed, Table.NoCombinations()))]
        : [.. Suppose(enquiry).Select(supposed => Find(supposed, others.FirstOrDefault(), changed, Table.NoCombinations()))];

    /// <summary>The rows that some of these combinations reach, as a bit set of their indexes.</summary>
    internal ulong RowsFor(ImmutableArray<Combinations> found)
    {
        ulong rows = 0;
        foreach (var each in found)
        {
            rows |= Table.Match(each);
        }

        return rows;
    }

    /// <summary>The rows of the table that the facts leave open, as a bit set of their indexes.</summary>
    /// <remarks>Where the facts leave no finding open, the groups are gone through only until a row is settled, at the latest with the last group.</remarks>
    internal ulong RowsFor(in Enquiry enquiry)
    {
        var (tree, node) = (Table.Tree, DecisionTree.Root);
        foreach (var find in _finders)
        {
            var combination = find(enquiry, null);
            if (combination == FindingGroup.Open)
            {
                return RowsFor(FindEach(enquiry));
            }

            if (!tree.TryGoOn(combination, ref node))
            {
                break;
            }
        }

        return 1ul << node;
    }

    /// <summary>Whether the law alone is open: whatever is supposed of law that has not been verified, the facts decide.</summary>
    internal bool IsOpenByLawAlone(in Enquiry enquiry) =>
        OutcomesFor(enquiry with { UnverifiedLaw = true }).Count == 1 && OutcomesFor(enquiry with { UnverifiedLaw = false }).Count == 1;

    /// <summary>The outcome, where the facts leave one; else indeterminate.</summary>
    internal Outcome OutcomeFor(in Enquiry enquiry) => Table.OutcomeOf(RowsFor(enquiry));

    /// <summary>The outcomes that the facts leave open.</summary>
    internal Outcomes OutcomesFor(in Enquiry enquiry) => Outcomes.Of(Table, RowsFor(enquiry));

    /// <summary>The last day on which the requirement may be unmet; null where there is none or the facts leave it open.</summary>
    internal virtual LocalDate? Deadline(in Enquiry enquiry) => null;

    /// <summary>What to do, which never decides the outcome.</summary>
    internal abstract IEnumerable<Recommendation> Advise(Outcome outcome, Enquiry enquiry);

    /// <summary>Adds the combinations of each group. A group that does not rest on what has changed takes them from <paramref name="others"/>.</summary>
    private Combinations Find(in Enquiry enquiry, Combinations? others, RecordParts changed, Combinations found)
    {
        for (var group = 0; group < _groups.Length; group++)
        {
            if (others is not null && (_groups[group].RestsOn & changed) == RecordParts.None)
            {
                found[group].AddAll(others[group]);
                continue;
            }

            var combination = _groups[group].Find(enquiry, found[group]);
            if (combination != FindingGroup.Open)
            {
                found[group].Add(combination);
            }
        }

        return found;
    }

    private static Question Of(ImmutableArray<Question> questions, Qualification course)
    {
        foreach (var question in questions)
        {
            if (question.Course == course)
            {
                return question;
            }
        }

        throw new ArgumentException($"{questions[0].Code} is not asked of {course}, but of {string.Join(", ", questions.Select(question => question.Course))}.", nameof(course));
    }

    /// <summary>A question about a post, made when it is first used, so that a process that asks one question does not wait for the tables of all.</summary>
    private static class Only<TQuestion>
        where TQuestion : Question, new()
    {
        public static readonly TQuestion One = new();
    }

    private static class Every
    {
        public static readonly ImmutableArray<Question> CourseStarts =
            [new CourseStart(Qualification.Nasenco), new CourseStart(Qualification.NpqSenco), new CourseStart(Qualification.Npqh)];

        public static readonly ImmutableArray<Question> NpqScholarships =
            [new NpqScholarship(Qualification.NpqSenco), new NpqScholarship(Qualification.Npqh)];

        public static readonly ImmutableArray<Question> Questions =
            [SencoQualification, SencoAppointment, SencoTransition, HeadshipQualification, .. CourseStarts, .. NpqScholarships];
    }
}
