using System.Collections.Immutable;
using QualificationRules;
using QualificationRules.Verdicts;
using WorkforceCheck.Extract;

namespace WorkforceCheck.Reports;

/// <summary>The verdict on one row.</summary>
internal sealed record Answer(Person Person, ExtractRow Row, Verdict Verdict)
{
    /// <summary>The verdict's, worked out once.</summary>
    public ImmutableArray<ContestedReading> Contested { get; } = Verdict.Contested;

    /// <summary>The verdict's, worked out once.</summary>
    public ImmutableArray<Advice> Advice { get; } = Verdict.Advice;

    /// <summary>The name to show: the id where the file has none.</summary>
    public string Name => Person.Row[Columns.Name] is { Length: > 0 } name ? name : Row.EmployeeId;

    /// <summary>The school to show: its URN where the file has no name.</summary>
    public string School => Row[Columns.School] is { Length: > 0 } school ? school : $"URN {(Row[Columns.Urn] is { Length: > 0 } urn ? urn : "not known")}";

    /// <summary>The verdict's, worked out once.</summary>
    public OutcomeSegment? NextChange { get; } = Verdict.NextChange;

    public string Outcome => OutcomeWords.Of(Verdict.Question, Verdict.Outcome);

    /// <summary>The reason in a line; of one that facts are missing for, first what it may turn out to be.</summary>
    public string Why => Verdict.Outcome == QualificationRules.Outcome.Indeterminate
        ? $"Possible: {string.Join(" or ", Verdict.Possible.Select(outcome => OutcomeWords.Of(Verdict.Question, outcome)))}. {DecisiveReasons.Of(Verdict)}"
        : DecisiveReasons.Of(Verdict);

    /// <summary>The first thing to do; empty where there is nothing. Which facts to ask for takes long to work out.</summary>
    public string Next => field ??= Verdict.Outcome == QualificationRules.Outcome.Indeterminate && !IsForTheLawToDecide
        ? $"Fill in: {NeededColumns.Of(Verdict, Person, Row)}."
        : Advice.FirstOrDefault(advice => !GeneralNotes.IsNote(advice))?.Text ?? "";

    /// <summary>No fact that could be filled in decides it.</summary>
    private bool IsForTheLawToDecide => Advice.Any(advice => advice.Code is "limit-of-allowance-not-verified");
}
