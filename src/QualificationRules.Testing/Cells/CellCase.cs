using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Testing.Cells;

/// <summary>A case that stands for all those in which the same findings hold.</summary>
/// <param name="Question">The question.</param>
/// <param name="Record">The facts, all of them known.</param>
/// <param name="On">The date asked about.</param>
/// <param name="Readings">How contested words are read.</param>
internal sealed record CellCase(Question Question, StaffRecord Record, LocalDate On, Readings Readings)
{
    public const string PostId = "post";

    /// <summary>The post asked about; null for a question about a person, and for a person without posts.</summary>
    public string? AppointmentId => Question.Role is not null && Record.Appointments.Any(post => string.Equals(post.Id, PostId, StringComparison.Ordinal)) ? PostId : null;

    /// <summary>The case of the wire format.</summary>
    public Case ToCase() => new("example", Question, On, Record, AppointmentId, Readings);

    /// <summary>What is found of it.</summary>
    public Found FindUnder(Ruleset ruleset)
    {
        var (record, post) = PostSelection.Select(Question, Record, On, On, AppointmentId);
        return new(Question.Table, Question.Find(new Enquiry(record, post, On, Readings, ruleset)));
    }

    /// <inheritdoc/>
    public override string ToString() => CaseWriter.ToJson(ToCase());
}
