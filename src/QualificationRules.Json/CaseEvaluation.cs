using QualificationRules.Facts;
using QualificationRules.Verdicts;

namespace QualificationRules.Json;

/// <summary>Answers cases.</summary>
public static class CaseEvaluation
{
    /// <summary>The verdict on a case.</summary>
    /// <exception cref="InvalidFactException">The post asked about is not in the record, is of another role, or is not named while several may be held on the date.</exception>
    public static Verdict Evaluate(this Evaluator evaluator, Case @case)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(@case);
        return evaluator.Evaluate(@case.Question, @case.Person, @case.On, @case.AppointmentId, @case.Readings);
    }

    /// <summary>
    /// The timeline of the post that a case asks about: the one named, or else the one held on its date, or else, where none is,
    /// the only one of the record.
    /// </summary>
    /// <exception cref="InvalidFactException">
    /// As for the verdict; and where no post is named, none is held on the date, and the record has several.
    /// </exception>
    public static Timeline Timeline(this Evaluator evaluator, Case @case)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(@case);
        var post = @case.AppointmentId ?? evaluator.Evaluate(@case).Appointment?.Id;
        return evaluator.Timeline(@case.Question, @case.Person, post, @case.Readings);
    }
}
