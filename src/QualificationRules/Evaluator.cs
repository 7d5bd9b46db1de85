using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules;

/// <summary>Answers questions about a person's qualifications on a date. Immutable and safe to share between threads.</summary>
public sealed class Evaluator
{
    /// <summary>Creates an evaluator of this law; <see cref="Ruleset.Current"/> where left out.</summary>
    public Evaluator(Ruleset? ruleset = null) => Ruleset = ruleset ?? Ruleset.Current;

    /// <summary>The law and programme data that it applies.</summary>
    public Ruleset Ruleset { get; }

    /// <summary>Answers a question, with reasons.</summary>
    /// <param name="question">The question.</param>
    /// <param name="record">The facts.</param>
    /// <param name="on">The date asked about. Nothing reads a clock.</param>
    /// <param name="appointmentId">The post asked about; left out, the one post of the question's role held on the date.</param>
    /// <param name="readings">How contested words are read; left out, the literal text.</param>
    /// <exception cref="InvalidFactException">
    /// The record has no such post (<c>unknownAppointment</c>), it is of another role (<c>appointmentOfOtherRole</c>), or none is
    /// named and several may be held on the date (<c>ambiguousAppointment</c>).
    /// </exception>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public Verdict Evaluate(Question question, StaffRecord record, LocalDate on, string? appointmentId = null, Readings readings = default)
    {
        var enquiry = Enquire(question, record, on, appointmentId, readings);
        return new(question, enquiry, question.Find(enquiry));
    }

    /// <summary>Answers a question with its outcome alone, for use where no reasons are wanted.</summary>
    /// <inheritdoc cref="Evaluate"/>
    public Outcome OutcomeOf(Question question, StaffRecord record, LocalDate on, string? appointmentId = null, Readings readings = default)
    {
        var enquiry = Enquire(question, record, on, appointmentId, readings);
        return Outcomes.Of(question.Table, question.Table.Match(question.Find(enquiry))).Single();
    }

    private Enquiry Enquire(Question question, StaffRecord record, LocalDate on, string? appointmentId, Readings readings)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(record);
        if (on.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date is in the ISO calendar.", nameof(on));
        }

        var (selected, post) = PostSelection.Select(question, record, on, appointmentId);
        return new(selected, post, on, readings, Ruleset);
    }
}
