using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Law;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Schools;

namespace WorkforceCheck.Reports;

/// <summary>A row of a report, alike in every format: who, by when, what to do, why, and on whose authority.</summary>
internal sealed class ActionItem
{
    private readonly string _text = "";

    private ActionItem(int line, ReportSection section, ExtractRow? row)
    {
        (Line, Section) = (line, section);
        (EmployeeId, Name, School, Urn) = (row?.EmployeeId ?? "", row is { Name.Length: > 0 } ? row.Name : row?.EmployeeId ?? "", row is { School.Length: > 0 } ? row.School : row is { Urn.Length: > 0 } ? $"URN {row.Urn}" : "", row?.Urn is { Length: > 0 } urn ? urn : null);
    }

    private ActionItem(Answer answer, ReportSection section, LocalDate? day)
    {
        (Answer, Section, Day, Line) = (answer, section, day, answer.Row.Line);
        (EmployeeId, Name, School, Urn) = (answer.Row.EmployeeId, answer.Name, answer.School, answer.Urn);
        var school = Registered(answer);
        (TrustCode, Trust) = (school?.TrustCode, school?.TrustName);
    }

    /// <summary>The answer that it tells of; null where the row could not be used.</summary>
    public Answer? Answer { get; }

    /// <summary>What it asks of its reader.</summary>
    public ReportSection Section { get; }

    /// <summary>Its line in the file.</summary>
    public int Line { get; }

    /// <summary>The id of the person; empty where the row does not say.</summary>
    public string EmployeeId { get; }

    /// <summary>The name of the person, or else the id; empty where the row could not be read.</summary>
    public string Name { get; }

    /// <summary>The school to show.</summary>
    public string School { get; }

    /// <summary>The school's URN; null where it is not known.</summary>
    public string? Urn { get; }

    /// <summary>The name of the school's trust, from the register; null where it has none or there is no register.</summary>
    public string? Trust { get; }

    /// <summary>The code of that trust.</summary>
    public string? TrustCode { get; }

    /// <summary>The last day on which the requirement may be unmet, that day included; null where there is none or it is not known.</summary>
    public LocalDate? Day { get; }

    /// <summary>The outcome in words.</summary>
    public string Outcome => Answer is null ? (IsRejected ? "Rejected" : "Cannot be decided")
        : IsFineEitherWay ? Answer.PossibleOutcomes
        : Answer.Outcome;

    /// <summary>Whether facts are missing, and whatever they are nothing is to be done: the award is held, or not asked for.</summary>
    public bool IsFineEitherWay { get; private init; }

    /// <summary>Whether the post ends before the requirement can be unmet.</summary>
    public bool NothingFallsDue { get; private init; }

    /// <summary>Whether the last day is still to come, and no course begun now, or under way, can be expected to end by it.</summary>
    public bool IsUnlikelyInTime => Answer is { Verdict.Outcome: QualificationRules.Outcome.Pending } && Answer.Advice.Any(advice => advice.Code is "start-npq-now" or "npq-projected-late");

    /// <summary>Whether the row was rejected.</summary>
    public bool IsRejected { get; private init; }

    /// <summary>What to do first, beginning with a verb; empty where there is nothing but checks of the record. Which facts to ask for takes long to work out.</summary>
    public string Action => field ??= Answer is null ? _text
        : NothingFallsDue || IsFineEitherWay ? ""
        : ActionWords.Of(Answer) is var action && Section == ReportSection.NothingToDo && Answer.Checks.Any(check => action.Contains(check.Text, StringComparison.Ordinal)) ? ""
        : action;

    /// <summary>Why the outcome is what it is; empty where the action says it.</summary>
    public string Why => Answer is null ? "" : IsFineEitherWay ? $"{Answer.Why} Either way nothing is to be done. To know which: {ActionWords.Of(Answer)}" : NothingFallsDue ? $"{Answer.Why} The post ends first, so nothing falls due." : Answer.Why;

    /// <summary>The provisions that the decisive reasons rest on, each once.</summary>
    public ImmutableArray<Citation> Authority => Answer is null ? [] : [.. DecisiveReasons.ListOf(Answer.Verdict).SelectMany(reason => reason.Citations).Distinct()];

    /// <summary>Other readings of the words of the law that would ask something else of the reader; empty where none does.</summary>
    public ImmutableArray<string> ReadTwoWays => Answer is null ? [] : [.. Answer.Contested
        .Where(contested => SectionOf(contested.Outcome) != SectionOf(Answer.Verdict.Outcome))
        .Select(contested => $"{ContestedNotes.Of(contested, Answer.Verdict)}.")];

    /// <summary>What else is to be known: guidance, and advice that is not the first thing to do.</summary>
    public ImmutableArray<string> Notes => Answer is null ? [] : [.. Answer.Advice
        .Where(advice => !RecordChecks.IsCheck(advice) && advice.Code is not ("evidence-needed" or "reading-contested"))
        .Select(advice => advice.Text).Where(text => !Action.Contains(text, StringComparison.Ordinal))];

    /// <summary>What to check in the record that is not the first thing to do.</summary>
    public ImmutableArray<string> Checks => Answer is null ? [] : [.. Answer.Checks.Select(check => check.Text).Where(text => !Action.Contains(text, StringComparison.Ordinal))];

    /// <summary>What a report tells of a row; null of one that is not asked about.</summary>
    /// <param name="row">The row.</param>
    /// <param name="dueWithin">Up to how many days off a last day is near.</param>
    public static ActionItem? Of(CheckRow row, int dueWithin) => row switch
    {
        AnsweredRow { Answer: var answer } => Of(answer, dueWithin),
        RejectedRow rejected => new(row.Line, ReportSection.CannotBeDecided, rejected.Row, ToCorrect(rejected)) { IsRejected = true },
        UndecidedRow { IsAskedAbout: true, Undecided: var undecided } => new(row.Line, ReportSection.CannotBeDecided, undecided.Row, $"Fill in {undecided.ColumnName}: {undecided.Question}"),
        _ => null,
    };

    private static ActionItem Of(Answer answer, int dueWithin)
    {
        var verdict = answer.Verdict;
        if (EndsFirst(answer))
        {
            return new(answer, ReportSection.NothingToDo, null) { NothingFallsDue = true };
        }

        if (IsFine(answer))
        {
            return new(answer, ReportSection.NothingToDo, null) { IsFineEitherWay = true };
        }

        var section = SectionOf(verdict.Outcome);
        var day = LastDay(answer);
        return section is ReportSection.NothingToDo && day is null ? new(answer, section, null)
            : section is ReportSection.NothingToDo or ReportSection.DueLater ? new(answer, IsNear(day, verdict.On, dueWithin) ? ReportSection.FallsDue : section, day)
            : new(answer, section, day);
    }

    private ActionItem(int line, ReportSection section, ExtractRow? row, string text)
        : this(line, section, row) => _text = text;

    /// <summary>A row that fell with another of the person is right itself.</summary>
    private static string ToCorrect(RejectedRow rejected) => rejected.Problems is [{ BecauseOf: { } line }]
        ? $"Correct line {line}, of the same person: there is nothing to correct in this row."
        : $"Correct the file: {rejected.Message}";

    private static ReportSection SectionOf(Outcome outcome) => outcome switch
    {
        QualificationRules.Outcome.NotSatisfied => ReportSection.Overdue,
        QualificationRules.Outcome.Indeterminate or QualificationRules.Outcome.Review => ReportSection.CannotBeDecided,
        QualificationRules.Outcome.Pending => ReportSection.DueLater,
        _ => ReportSection.NothingToDo,
    };

    /// <summary>
    /// Whether the rule does not reach the person any more on the day after the deadline, because the post has ended. Another row of the role that lasts
    /// longer may be the same appointment, whose deadline then stays.
    /// </summary>
    private static bool EndsFirst(Answer answer) =>
        answer.Verdict is { Outcome: QualificationRules.Outcome.Pending, Deadline: { } deadline }
        && answer.NextChange is { From: { } day, Outcome: QualificationRules.Outcome.NotApplicable } && day <= deadline.PlusDays(1)
        && !answer.Person.Posts.Any(post => post != answer.Post && post.Role == answer.Post.Role && answer.Person.Record.AppointmentOf(post.AppointmentIds[^1]).Until is var until && (until.MayBeNever || until.Latest >= day));

    private static bool IsFine(Answer answer) => answer is { Verdict.Outcome: QualificationRules.Outcome.Indeterminate, NextChange: null }
        && answer.Verdict.Possible.All(outcome => outcome is QualificationRules.Outcome.Satisfied or QualificationRules.Outcome.Exempt or QualificationRules.Outcome.NotApplicable);

    /// <summary>The deadline; where the facts do not fix it, or there is none, the last day before the requirement is unmet or may be.</summary>
    private static LocalDate? LastDay(Answer answer)
    {
        var verdict = answer.Verdict;
        var changes = answer.NextChange is { From: { } day, Outcome: QualificationRules.Outcome.NotSatisfied or QualificationRules.Outcome.Indeterminate } ? day.PlusDays(-1) : (LocalDate?)null;
        return verdict.Outcome switch
        {
            QualificationRules.Outcome.NotSatisfied => verdict.Deadline,
            QualificationRules.Outcome.Indeterminate or QualificationRules.Outcome.Review => answer.NextChange is { Outcome: QualificationRules.Outcome.NotSatisfied } ? changes : null,
            QualificationRules.Outcome.Pending => verdict.Deadline ?? changes,
            QualificationRules.Outcome.Satisfied or QualificationRules.Outcome.Exempt when answer.NextChange is { Outcome: QualificationRules.Outcome.NotSatisfied } => changes,
            _ => null, // a post that is yet to begin has no deadline yet
        };
    }

    private static bool IsNear(LocalDate? day, LocalDate on, int dueWithin) => day is { } last && Period.DaysBetween(on, last) <= dueWithin;

    private static RegisteredSchool? Registered(Answer answer) =>
        answer.Verdict.Appointment is { } post && answer.Post.AppointmentIds.IndexOf(post.Id) is >= 0 and var at ? answer.Post.Schools[at] : null;
}
