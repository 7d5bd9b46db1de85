using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>One question asked about every row of an extract whose post is of the question's role: the answers one after another, and at the end how many there were.</summary>
/// <param name="staff">The people of the extract.</param>
/// <param name="question">The question.</param>
/// <param name="on">The date it is asked about.</param>
/// <param name="readings">How contested words are read.</param>
internal sealed class CheckRun(StaffReader staff, Question question, LocalDate on, Readings readings)
{
    private readonly Evaluator _evaluator = new();
    private CheckSummary _summary = new(0, 0, 0, 0, 0);

    /// <summary>The question.</summary>
    public Question Question => question;

    /// <summary>The date it is asked about.</summary>
    public LocalDate On => on;

    /// <summary>How contested words are read.</summary>
    public Readings Readings => readings;

    /// <summary>How many rows the file has.</summary>
    public int RowsOfFile => staff.Rows;

    /// <summary>What became of the rows so far: of all of them, once they have been read to the end. The schools without a SENCO are looked for each time.</summary>
    public CheckSummary Summary => _summary with
    {
        OfAnotherRole = _summary.OfAnotherRole + staff.OtherRows,
        IsWithoutAwards = staff.IsWithoutAwards,
        WithoutSenco = question.Role == Role.Senco ? Sencos.Lacking(staff.Schools) : [],
    };

    /// <summary>Whether every row so far that is asked about is answered.</summary>
    public bool IsComplete => _summary.IsComplete;

    private SencosInPost Sencos => field ??= new(_evaluator, on);

    /// <summary>
    /// What became of each row that is asked about, and what is left open, person by person in the order of their first rows; to be read once. Nothing of it is kept,
    /// so that memory does not grow with the file unless the caller keeps it.
    /// </summary>
    public IEnumerable<CheckRow> Rows() => staff.People().SelectMany(RowsOf);

    private IEnumerable<CheckRow> RowsOf(PersonReading reading)
    {
        var answered = AnswersOf(reading);
        Sencos.Add(reading);
        answered.ForEach(row => Sencos.Add(row.Answer));
        var readable = reading.RejectedRows.Where(row => row.IsReadable).ToDictionary(row => row.Line);
        var rejected = reading.Problems.GroupBy(problem => problem.Line)
            .Select(problems => new RejectedRow(readable.GetValueOrDefault(problems.Key), [.. problems], reading.FirstLine)).ToList();
        var unanswered = reading.Undecided.Where(undecided => undecided.Role is not null && undecided.Row.Role.Posts.IsEmpty && !reading.RejectedRows.Contains(undecided.Row)).ToHashSet();
        var asked = unanswered.Where(undecided => undecided.Role == question.Role).ToHashSet();
        _summary = new(
            _summary.Answered + answered.Count,
            _summary.TakenWithAnother + answered.Sum(row => row.Answer.Taken.Length),
            _summary.Rejected + rejected.Count,
            _summary.Undecided + asked.Count,
            _summary.OfAnotherRole + OfAnotherRole(reading) + unanswered.Count - asked.Count);
        return [.. answered, .. rejected, .. reading.Undecided.Select(undecided => new UndecidedRow(undecided, asked.Contains(undecided), reading.FirstLine))];
    }

    private List<AnsweredRow> AnswersOf(PersonReading reading) => reading.Person is { } person
        ? [.. ExtractAnswers.Of(person, _evaluator, question, on, readings).Select(answer => new AnsweredRow(answer, reading.FirstLine))]
        : [];

    private int OfAnotherRole(PersonReading reading) =>
        reading.Person?.Posts.GroupBy(post => post.Row).Count(posts => posts.All(post => post.Role != question.Role)) ?? 0;
}
