using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;
using QualificationRules.Analysis;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace QualificationRules;

/// <summary>Answers questions about a person's qualifications on a date. Immutable and safe to share between threads.</summary>
public sealed class Evaluator
{
    /// <summary>Creates an evaluator that applies this ruleset; <see cref="Ruleset.Current"/> where left out.</summary>
    public Evaluator(Ruleset? ruleset = null) => Ruleset = ruleset ?? Ruleset.Current;

    /// <summary>The law and programme data that the evaluator applies.</summary>
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
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The type of the date, which is required, tells the two apart.")]
    [OverloadResolutionPriority(1)]
    public Verdict Evaluate(Question question, StaffRecord record, LocalDate on, string? appointmentId = null, Readings readings = default)
    {
        var enquiry = EnquireOn(on, question, record, appointmentId, readings);
        return new(question, enquiry);
    }

    /// <summary>Answers a question on a date of .NET's own type, with reasons.</summary>
    /// <inheritdoc cref="Evaluate(Question, StaffRecord, LocalDate, string?, Readings)"/>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The type of the date, which is required, tells the two apart.")]
    public Verdict Evaluate(Question question, StaffRecord record, DateOnly on, string? appointmentId = null, Readings readings = default) =>
        Evaluate(question, record, LocalDate.FromDateOnly(on), appointmentId, readings);

    /// <summary>Answers a question with its outcome alone, for use where no reasons are wanted.</summary>
    /// <inheritdoc cref="Evaluate(Question, StaffRecord, LocalDate, string?, Readings)"/>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The type of the date, which is required, tells the two apart.")]
    [OverloadResolutionPriority(1)]
    public Outcome OutcomeOf(Question question, StaffRecord record, LocalDate on, string? appointmentId = null, Readings readings = default)
    {
        var enquiry = EnquireOn(on, question, record, appointmentId, readings);
        return question.OutcomeFor(enquiry);
    }

    /// <summary>Answers a question on a date of .NET's own type with its outcome alone, for use where no reasons are wanted.</summary>
    /// <inheritdoc cref="Evaluate(Question, StaffRecord, LocalDate, string?, Readings)"/>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The type of the date, which is required, tells the two apart.")]
    public Outcome OutcomeOf(Question question, StaffRecord record, DateOnly on, string? appointmentId = null, Readings readings = default) =>
        OutcomeOf(question, record, LocalDate.FromDateOnly(on), appointmentId, readings);

    /// <summary>Answers a question for every date at once.</summary>
    /// <param name="question">The question.</param>
    /// <param name="record">The facts.</param>
    /// <param name="appointmentId">The post asked about; left out, the record's one post of the question's role.</param>
    /// <param name="readings">How contested words are read; left out, the literal text.</param>
    /// <exception cref="InvalidFactException">
    /// The record has no such post, it is of another role, or none is named and the record has several (<c>ambiguousAppointment</c>).
    /// </exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The span, which is required, tells the two apart.")]
    public Timeline Timeline(Question question, StaffRecord record, string? appointmentId = null, Readings readings = default) =>
        new(question, EnquireEver(question, record, appointmentId, readings));

    /// <summary>Answers a question for every date at once, with the outcomes alone.</summary>
    /// <param name="question">The question.</param>
    /// <param name="record">The facts.</param>
    /// <param name="into">Where the segments are written, in order. <see cref="MostSegments"/> tells how long it has to be.</param>
    /// <param name="appointmentId">The post asked about; left out, the record's one post of the question's role.</param>
    /// <param name="readings">How contested words are read; left out, the literal text.</param>
    /// <returns>How many segments were written.</returns>
    /// <exception cref="ArgumentException">The span is shorter than <see cref="MostSegments"/>.</exception>
    /// <exception cref="InvalidFactException">
    /// The record has no such post, it is of another role, or none is named and the record has several (<c>ambiguousAppointment</c>).
    /// </exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The span, which is required, tells the two apart.")]
    public int Timeline(Question question, StaffRecord record, Span<OutcomeSegment> into, string? appointmentId = null, Readings readings = default)
    {
        var enquiry = EnquireEver(question, record, appointmentId, readings);
        return into.Length >= Segmentation.MostFor(question, enquiry)
            ? Segmentation.Write(question, enquiry, into)
            : throw new ArgumentException("The span is shorter than the segments may be; see MostSegments.", nameof(into));
    }

    /// <summary>The most segments that a timeline of this record can have.</summary>
    public int MostSegments(Question question, StaffRecord record)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(record);
        return Segmentation.MostFor(question, new(record, PostSelection.NoPost, Ruleset.VerifiedThrough, default, Ruleset));
    }

    private Enquiry EnquireOn(LocalDate on, Question question, StaffRecord record, string? appointmentId, Readings readings)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(record);
        if (on.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date is in the ISO calendar.", nameof(on));
        }

        Day day = on;
        var (selected, post) = PostSelection.Select(question, record, day, day, appointmentId);
        return new(selected, post, day, readings, Ruleset);
    }

    private Enquiry EnquireEver(Question question, StaffRecord record, string? appointmentId, Readings readings)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(record);
        var (selected, post) = PostSelection.Select(question, record, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, appointmentId);
        return new(selected, post, Ruleset.VerifiedThrough, readings, Ruleset);
    }
}
