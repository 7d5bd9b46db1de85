using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>One way in which the rows of a record may be one appointment with the SENCO post asked about, and the days that it gives.</summary>
/// <param name="Became">The day of becoming SENCO: the first day of the earliest row.</param>
/// <param name="From">The first day in the post asked about.</param>
/// <param name="Until">The last day in the post asked about.</param>
/// <param name="Rows">The rows of the appointment up to the post asked about, that one included.</param>
/// <param name="FirstRow">The index of the earliest row; of the post asked about where the appointment has no other.</param>
/// <param name="BeganUnlisted">Whether the appointment began in a row that the record does not list.</param>
/// <param name="NotRelevant">The rows that, in this way, are at schools that are not relevant.</param>
/// <param name="IsExact">Whether no other row can belong to the appointment. Where it is false, each other row may belong to it, or be earlier service.</param>
internal sealed record PossibleAppointment(FactDate Became, FactDate From, FactDate Until, PostSet Rows, int FirstRow, PostSet NotRelevant = default, bool IsExact = true, bool BeganUnlisted = false)
{
    /// <summary>The completions of the days; each cut is the first day on which a rule may answer otherwise.</summary>
    public StageCompletions<PostDays> Completions(int post, ReadOnlySpan<LocalDate> cuts) => new(Became, From, Until, cuts) { FirstIsSecond = FirstRow == post && IsExact && !BeganUnlisted };
}
