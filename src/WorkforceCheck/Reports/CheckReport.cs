using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>The answers to one question about every row of an extract whose post is of the question's role, all of them in memory.</summary>
/// <param name="Question">The question.</param>
/// <param name="On">The date it is asked about.</param>
/// <param name="Rows">What became of the rows, in the order of the file.</param>
/// <param name="Summary">The same in numbers.</param>
/// <param name="Readings">How contested words are read.</param>
internal sealed record CheckReport(Question Question, LocalDate On, Readings Readings, ImmutableArray<CheckRow> Rows, CheckSummary Summary)
{
    /// <summary>The rows answered, in the order of the file.</summary>
    public ImmutableArray<Answer> Answers { get; } = [.. Rows.OfType<AnsweredRow>().Select(row => row.Answer)];

    /// <summary>The rows rejected, in the order of the file.</summary>
    public IEnumerable<RejectedRow> Rejected => Rows.OfType<RejectedRow>();

    /// <summary>The rows that may be of the question's role, which nobody has decided; none of them is answered or rejected.</summary>
    public IEnumerable<Undecided> UndecidedRows => Rows.OfType<UndecidedRow>().Where(row => row.IsAskedAbout).Select(row => row.Undecided);

    /// <summary>What else no rule can decide: of rows that are told of besides, or are of another role.</summary>
    public IEnumerable<Undecided> LeftOpen => Rows.OfType<UndecidedRow>().Where(row => !row.IsAskedAbout).Select(row => row.Undecided);

    /// <summary>How many rows were read and not asked about, their posts being of another role.</summary>
    public int OfAnotherRole => Summary.OfAnotherRole;

    /// <summary>How many rows are told of with another, being one appointment with it.</summary>
    public int TakenWithAnother => Summary.TakenWithAnother;

    /// <summary>Every row that is asked about, also those that could not be used.</summary>
    /// <param name="dueWithin">Up to how many days off a last day is near.</param>
    public IEnumerable<ActionItem> Items(int dueWithin) => Rows.Select(row => ActionItem.Of(row, dueWithin)).OfType<ActionItem>();

    /// <summary>Keeps all that a run answers.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="what">What needs them all, such as <c>A table</c>.</param>
    /// <exception cref="UnreadableFileException">There are more rows than can be kept.</exception>
    public static CheckReport Of(CheckRun run, IEnumerable<CheckRow> rows, string what)
    {
        if (run.RowsOfFile > FileLimits.MostRowsInMemory)
        {
            throw new UnreadableFileException($"{what} is made of at most {FileLimits.MostRowsInMemory} rows, which it needs in memory, and the file has {run.RowsOfFile}; nothing of it is answered. "
                + "Ask for --format csv or jsonl alone, which take any number, or split the file by school or by trust, all rows of a person in one file.");
        }

        ImmutableArray<CheckRow> all = [.. rows.OrderBy(row => row.Line)];
        return new(run.Question, run.On, run.Readings, all, run.Summary);
    }
}
