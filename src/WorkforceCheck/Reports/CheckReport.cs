using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>The answers to one question about every row of an extract whose post is of the question's role.</summary>
/// <param name="Question">The question.</param>
/// <param name="On">The date it is asked about.</param>
/// <param name="Readings">How contested words are read.</param>
/// <param name="Extract">The extract, with the rows rejected and how it was read.</param>
/// <param name="Answers">The rows answered, in the order of the file.</param>
internal sealed record CheckReport(Question Question, LocalDate On, Readings Readings, StaffExtract Extract, ImmutableArray<Answer> Answers)
{
    /// <summary>Why rows were rejected, in the order of the file.</summary>
    public ImmutableArray<Problem> Problems => Extract.Problems;

    /// <summary>The lines rejected, each once, with the row where it could be read, and all that is wrong with it.</summary>
    public IEnumerable<(int Line, ExtractRow? Row, string Message)> Rejected
    {
        get
        {
            var rows = Extract.RejectedRows.Where(row => row.IsReadable).ToDictionary(row => row.Line);
            return Problems.GroupBy(problem => problem.Line)
                .Select(problems => (problems.Key, rows.GetValueOrDefault(problems.Key), string.Join(" ", problems.Select(problem => problem.ToString()))));
        }
    }

    /// <summary>The rows that may be of the question's role, which nobody has decided; none of them is answered or rejected.</summary>
    public ImmutableArray<Undecided> UndecidedRows { get; } =
        [.. Extract.Undecided.Where(undecided => undecided.Role == Question.Role && undecided.Row.Role.Posts.IsEmpty && !Extract.RejectedRows.Contains(undecided.Row))];

    /// <summary>How many rows were read and not asked about, their posts being of another role.</summary>
    public int OfAnotherRole { get; } = Extract.OtherRows
        + Extract.People.SelectMany(person => person.Posts).GroupBy(post => post.Row).Count(posts => posts.All(post => post.Role != Question.Role))
        + Extract.Undecided.Count(undecided => undecided.Role is { } role && role != Question.Role && undecided.Row.Role.Posts.IsEmpty && !Extract.RejectedRows.Contains(undecided.Row));

    /// <summary>How many rows are told of with another, being one appointment with it.</summary>
    public int TakenWithAnother => Answers.Sum(answer => answer.Taken.Length);

    /// <summary>Every row that is asked about, also those that could not be used.</summary>
    /// <param name="dueWithin">Up to how many days off a last day is near.</param>
    public IEnumerable<ActionItem> Items(int dueWithin) => Answers.Select(answer => ActionItem.Of(answer, dueWithin))
        .Concat(Rejected.Select(rejected => ActionItem.OfRejected(rejected.Line, rejected.Row, rejected.Message)))
        .Concat(UndecidedRows.Select(ActionItem.Of));

    public static CheckReport Of(StaffExtract extract, Question question, LocalDate on, Readings readings) =>
        new(question, on, readings, extract, [.. ExtractAnswers.Of(extract, question, on, readings).OrderBy(answer => answer.Row.Line)]);
}
