using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>The verdict on one row, or on several that are one appointment.</summary>
/// <param name="Person">The person.</param>
/// <param name="Post">The post of the row; of several rows, of the latest in post.</param>
/// <param name="Verdict">The verdict on it.</param>
internal sealed record Answer(Person Person, Post Post, Verdict Verdict)
{
    /// <summary>The other rows that were taken as one appointment with this one.</summary>
    public ImmutableArray<Answer> Taken { get; init; } = [];

    /// <summary>From which posts the row's own goes on, or may.</summary>
    public ImmutableArray<AppointmentRow> Links { get; init; } = [];

    /// <summary>The verdict's, worked out once.</summary>
    public ImmutableArray<ContestedReading> Contested { get; } = Verdict.Contested;

    /// <summary>The verdict's, worked out once.</summary>
    public ImmutableArray<Advice> Advice { get; } = Verdict.Advice;

    /// <summary>The row.</summary>
    public ExtractRow Row => Post.Row;

    /// <summary>The name to show: the id where the file has none.</summary>
    public string Name => VisibleText.Line(Person.Row.Name is { Length: > 0 } name ? name : Row.EmployeeId);

    /// <summary>The school to show: its URN where the file has no name.</summary>
    public string School => VisibleText.Line(Row.School is { Length: > 0 } school ? school : $"URN {Urn ?? "not known"}");

    /// <summary>The school's URN, from the file or the register; null where neither says it.</summary>
    public string? Urn => Verdict.Appointment?.School.Urn;

    /// <summary>The first day of the row's post.</summary>
    public FactDate From => Person.Record.AppointmentOf(Post.AppointmentIds[0]).From;

    /// <summary>The last day of the row's post.</summary>
    public FactDate Until => Person.Record.AppointmentOf(Post.AppointmentIds[^1]).Until;

    /// <summary>The verdict's, worked out once.</summary>
    public OutcomeSegment? NextChange { get; } = Verdict.NextChange;

    public string Outcome => field ??= OutcomeWords.Of(Verdict);

    /// <summary>The reason in a line, and which rows it is about; of one that facts are missing for, first what it may turn out to be.</summary>
    public string Why => field ??= string.Join(' ', new[] { Possible, DecisiveReasons.Of(Verdict), RowsAsOne.Words(this) }.Where(words => words.Length > 0));

    /// <summary>The first thing to do; empty where there is nothing. Which facts to ask for takes long to work out.</summary>
    public string Next => field ??= NextStep.Of(this);

    /// <summary>What to check in the record, whatever the outcome.</summary>
    public ImmutableArray<RecordCheck> Checks => _checks ??= [.. RecordChecks.Of(this)];

    private ImmutableArray<RecordCheck>? _checks;

    /// <summary>The outcomes that the facts leave open, such as <c>Exempt or Holds it</c>.</summary>
    public string PossibleOutcomes => string.Join(" or ", Verdict.Possible.Select(outcome => OutcomeWords.Of(Verdict.Question, outcome)));

    private string Possible => Verdict.Outcome == QualificationRules.Outcome.Indeterminate ? $"Possible: {PossibleOutcomes}." : "";

    /// <summary>Whether the post can have begun by a date.</summary>
    public bool MayHaveBegun(LocalDate on) => !From.IsNever && From.Earliest <= on;

    /// <summary>Whether the post can be held on a date.</summary>
    public bool MayBeHeld(LocalDate on) => MayHaveBegun(on) && (Until.MayBeNever || Until.Latest >= on);
}
