using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using QualificationRules.Analysis;
using QualificationRules.Questions;

namespace QualificationRules.Verdicts;

/// <summary>
/// The outcome of a question as a function of the date: segments in order, without gap or overlap, no two neighbours alike,
/// unbounded at both ends. Equal to asking on every single day.
/// </summary>
public sealed class Timeline : IEquatable<Timeline>
{
    internal Timeline(Question question, Enquiry enquiry)
    {
        Question = question;
        Appointment = enquiry.Record.AppointmentsKnown ? enquiry.Post : null;
        Span<OutcomeSegment> segments = new OutcomeSegment[Segmentation.MostFor(question, enquiry)];
        segments = segments[..Segmentation.Write(question, enquiry, segments)];
        var causes = ChangeDays.Causes(question, enquiry);
        var all = ImmutableArray.CreateBuilder<TimelineSegment>(segments.Length);
        foreach (var days in segments)
        {
            var on = enquiry with { Day = days.From ?? days.Until ?? enquiry.Ruleset.VerifiedThrough };
            all.Add(new(days, new(question, on), days.From is { } day ? causes[day].Select(change => new ChangeCause(change)).Distinct().ToImmutableArray() : []));
        }

        Segments = all.MoveToImmutable();
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The post asked about; null where the record has none of the question's role.</summary>
    public Facts.Appointment? Appointment { get; }

    /// <summary>The segments in order; at least one.</summary>
    public ImmutableArray<TimelineSegment> Segments { get; }

    /// <summary>Equal when the question, the post and every segment are.</summary>
    public bool Equals(Timeline? other) =>
        other is not null && Question == other.Question && Appointment == other.Appointment && Segments.SequenceEqual(other.Segments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Timeline);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Question, Appointment, Segments.Length);

    /// <summary>The segments in a line each, as in <c>2023-09-01 to 2026-09-01: Pending</c>.</summary>
    public override string ToString() => string.Join('\n', Segments);

    /// <summary>The segment that a date lies in.</summary>
    public TimelineSegment At(DateOnly date) => At(LocalDate.FromDateOnly(date));

    /// <summary>The segment that a date lies in.</summary>
    [OverloadResolutionPriority(1)]
    public TimelineSegment At(LocalDate date)
    {
        foreach (var segment in Segments)
        {
            if (!(segment.Until < date))
            {
                return segment;
            }
        }

        throw new InvalidOperationException("The last segment has no end.");
    }
}
