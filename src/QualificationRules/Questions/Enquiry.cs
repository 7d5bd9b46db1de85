using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What a question is asked of: a record, the post in it, the date, and how the law is read.</summary>
/// <param name="Record">The facts.</param>
/// <param name="PostIndex">The index of the post asked about in the record, or -1 where there is none.</param>
/// <param name="Day">The date asked about.</param>
/// <param name="Readings">How contested words are read.</param>
/// <param name="Ruleset">The law and programme data applied.</param>
/// <param name="UnverifiedLaw">Whether law whose text or commencement has not been verified is supposed to help the person; null where nothing is supposed of it.</param>
internal readonly record struct Enquiry(StaffRecord Record, int PostIndex, Day Day, Readings Readings, Ruleset Ruleset, bool? UnverifiedLaw = null)
{
    /// <summary>The date asked about.</summary>
    public LocalDate On => Day.ToDate();

    /// <summary>The post asked about; null where there is none.</summary>
    public Appointment? Post => PostIndex < 0 ? null : Record.Appointments[PostIndex];

    /// <summary>Whether law that has not been verified helps the person: both values where nothing is supposed of it.</summary>
    public ReadOnlySpan<bool> UnverifiedLawMayBe => Truths.Of(UnverifiedLaw).Values();
}
