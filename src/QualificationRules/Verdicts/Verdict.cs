using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Analysis;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Verdicts;

/// <summary>The answer to a question on a date, and how it is known.</summary>
/// <remarks>Immutable, and equal to another on the same question, facts, post, date, readings and rules. Reasons, trace, contested readings and advice are worked out when asked for, and are the same each time.</remarks>
public sealed class Verdict : IEquatable<Verdict>
{
    private readonly Enquiry _enquiry;
    private readonly ulong _rows;

    internal Verdict(Question question, in Enquiry enquiry)
    {
        Question = question;
        _enquiry = enquiry;
        _rows = question.RowsFor(enquiry);
        Outcome = question.Table.OutcomeOf(_rows);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The date asked about.</summary>
    public LocalDate On => _enquiry.On;

    /// <summary>The post asked about; null where the record has none of the question's role on the date.</summary>
    public Appointment? Appointment => _enquiry.Record.AppointmentsKnown ? _enquiry.Post : null;

    /// <summary>The rows that were taken as one appointment with the post asked about, or may be, each with the row that it goes on from; empty where there is only one row.</summary>
    public ImmutableArray<AppointmentRow> AppointmentRows => Verdicts.AppointmentRows.Of(_enquiry);

    /// <summary>How contested words were read.</summary>
    public Readings Readings => _enquiry.Readings;

    /// <summary>The version of the law and programme data applied.</summary>
    public string Ruleset => _enquiry.Ruleset.Version;

    /// <summary>Whether the date is later than the last one for which the law was verified.</summary>
    public bool IsProjection => On > _enquiry.Ruleset.VerifiedThrough;

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>
    /// The last day on which the requirement may be unmet, that day included. Given with <see cref="Outcome.Satisfied"/>,
    /// <see cref="Outcome.Pending"/> and <see cref="Outcome.NotSatisfied"/>, where the rule has one and the facts fix it.
    /// </summary>
    public LocalDate? Deadline => Outcome is Outcome.Satisfied or Outcome.Pending or Outcome.NotSatisfied ? Question.Deadline(_enquiry) : null;

    /// <summary>Every outcome that some completion of the facts gives: one, unless the outcome is <see cref="Outcome.Indeterminate"/>.</summary>
    public ImmutableArray<Outcome> Possible => Outcomes.Of(Question.Table, _rows).ToImmutableArray();

    /// <summary>The findings that caused the outcome, in the statute's order.</summary>
    public ImmutableArray<Reason> Reasons => Explain().Reasons();

    /// <summary>Every row of the decision table: whether it is reached, and else the first finding that excludes it.</summary>
    public ImmutableArray<TraceEntry> Trace => Explain().Trace();

    /// <summary>The other outcomes that other readings of contested words would give, each with the fewest changes that give it.</summary>
    public ImmutableArray<ContestedReading> Contested
    {
        get
        {
            var enquiry = _enquiry;
            return [.. ContestedReadings.Of(Question, enquiry, Outcome).Select(other => new ContestedReading(other.Readings, enquiry.Readings, other.Outcome, enquiry.On))];
        }
    }

    /// <summary>The facts not fully known whose value can still change the outcome, the most decisive first; empty unless the outcome is <see cref="Outcome.Indeterminate"/>.</summary>
    public ImmutableArray<FactPath> Needed => Outcome == Outcome.Indeterminate ? NeededFacts.Of(Question, _enquiry) : [];

    /// <summary>What to do, by when and on what authority. Never part of the outcome.</summary>
    public ImmutableArray<Advice> Advice =>
    [
        .. Question.Advise(Outcome, _enquiry).Concat(GeneralAdvice.On(Question, _enquiry, Outcome)).Select(recommendation => new Advice(recommendation)),
    ];

    /// <summary>
    /// The smallest changes of facts that can still change, after which the requirement is met, the earliest first. Given with
    /// <see cref="Outcome.Pending"/> and <see cref="Outcome.NotSatisfied"/> of a question about a post; empty where nothing can help.
    /// </summary>
    public ImmutableArray<Remedy> Remedies => [.. Analysis.Remedies.Of(Question, _enquiry, Outcome).Select(found => new Remedy(found))];

    /// <summary>
    /// The first segment of days after the date asked about with another outcome, for the same post; null where the outcome stays. It follows from
    /// the facts as given; what is not yet recorded may change the outcome too.
    /// </summary>
    public OutcomeSegment? NextChange => Segmentation.NextChange(Question, _enquiry, Outcome);

    /// <summary>Equal when the question, the facts, the post, the date, the readings and the ruleset are; all else then is equal too.</summary>
    public bool Equals(Verdict? other) => other is not null && Question == other.Question && _enquiry == other._enquiry;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Verdict);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Question, On, Outcome, _enquiry.PostIndex, _enquiry.Record);

    /// <summary>Such as <c>senco-qualification on 2026-11-22: Pending, deadline 2027-09-01</c>.</summary>
    public override string ToString() =>
        $"{Question} on {LocalDatePattern.Iso.Format(On)}: {Outcome}{(Deadline is { } deadline ? $", deadline {LocalDatePattern.Iso.Format(deadline)}" : "")}";

    private Explanation Explain()
    {
        (Combinations, Combinations)? supposing = Outcome == Outcome.Indeterminate
            ? (Question.Find(_enquiry with { UnverifiedLaw = true }), Question.Find(_enquiry with { UnverifiedLaw = false }))
            : null;
        return new(Question.Table, _rows, Question.Find(_enquiry), supposing, name => Arguments.Of(name, _enquiry), On);
    }
}
