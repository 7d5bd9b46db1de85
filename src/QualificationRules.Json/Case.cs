using System.Diagnostics.CodeAnalysis;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Json;

/// <summary>A case of the wire format: a question about a person on a date.</summary>
/// <param name="Id">The caller's name for it, given back with the verdict.</param>
/// <param name="Question">The question.</param>
/// <param name="On">The date asked about.</param>
/// <param name="Person">The facts.</param>
/// <param name="AppointmentId">The post asked about; null for the one post of the question's role held on the date.</param>
/// <param name="Readings">How contested words are read.</param>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The wire format calls it a case.")]
public sealed record Case(string Id, Question Question, LocalDate On, StaffRecord Person, string? AppointmentId, Readings Readings)
{
    /// <summary>Whether <c>training</c> was absent, so that it is the fact to ask for and not whether the list is complete.</summary>
    public bool TrainingAbsent { get; init; }

    /// <summary>The facts for people, one line for each group of them. It is no contract.</summary>
    public override string ToString() => CaseText.Of(this);
}
