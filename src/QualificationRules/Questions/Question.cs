using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Questions;

/// <summary>A question that the evaluator answers: its findings, its decision table and its deadline.</summary>
public abstract class Question
{
    private protected Question(string code, string asks, Role? role, DecisionTable table) =>
        (Code, Asks, Role, Table) = (code, asks, role, table);

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

    /// <summary>Whether contested words come into it.</summary>
    internal abstract bool DependsOnReadings { get; }

    /// <summary>May this person start this course on the date, and would it count? Asked of a person, whatever their posts.</summary>
    /// <exception cref="ArgumentException">The course is not the NASENCO, the NPQ for SENCOs or NPQH.</exception>
    public static Question CourseStart(Qualification course) => Of(Every.CourseStarts, course);

    /// <summary>Would DfE fund this person's place on this course in the cohort they apply for? Programme rules, never law. Asked of a person, whatever their posts.</summary>
    /// <exception cref="ArgumentException">The course is not the NPQ for SENCOs or NPQH.</exception>
    public static Question NpqScholarship(Qualification course) => Of(Every.NpqScholarships, course);

    /// <summary>The combinations of findings that the facts leave open, for each group of the table.</summary>
    internal Combinations Find(in Enquiry enquiry)
    {
        var found = default(Combinations);
        for (var group = 0; group < Table.Groups; group++)
        {
            Find(group, enquiry, ref found);
        }

        return found;
    }

    /// <summary>Sets the combinations that the facts leave open for one group of the table; groups are asked for in their order.</summary>
    internal abstract void Find(int group, in Enquiry enquiry, ref Combinations found);

    /// <summary>The rows of the table that the facts leave open, as a bit set of their indexes.</summary>
    /// <remarks>Where the facts leave no finding open, findings are looked for only until a row is settled, as one is with the last group.</remarks>
    internal ulong RowsFor(in Enquiry enquiry)
    {
        var found = default(Combinations);
        var node = DecisionTree.Root;
        for (var group = 0; ; group++)
        {
            Find(group, enquiry, ref found);
            if (!BitOperations.IsPow2(found[group]))
            {
                return Table.Match(Find(enquiry));
            }

            if (!Table.Tree.TryGoOn(BitOperations.TrailingZeroCount(found[group]), ref node))
            {
                return 1ul << node;
            }
        }
    }

    /// <summary>The outcomes that the facts leave open.</summary>
    internal Outcomes OutcomesFor(in Enquiry enquiry) => Outcomes.Of(Table, RowsFor(enquiry));

    /// <summary>The last day on which the requirement may be unmet; null where there is none or the facts leave it open.</summary>
    internal abstract LocalDate? Deadline(in Enquiry enquiry);

    /// <summary>The days on which the law or programme behind the question changes, each the first day of the new, with its provision.</summary>
    internal abstract ImmutableArray<(LocalDate Day, Citation Law)> LawChanges(Ruleset ruleset);

    /// <summary>What to do, which never decides the outcome.</summary>
    internal abstract IEnumerable<Advice> Advise(Verdict verdict, Enquiry enquiry);

    /// <inheritdoc/>
    public override string ToString() => Code;

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

    /// <summary>A question about a post, made when it is first asked: a process that asks one does not wait for the tables of the others.</summary>
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
