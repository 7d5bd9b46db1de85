using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>A fact that is missing or imprecise, with the records that know it.</summary>
/// <param name="Path">Its name; null for one that the library does not name.</param>
/// <param name="Completions">Each makes, of a record, the one in which the fact has one value; it throws where that cannot be a fact.</param>
internal sealed record OpenFact(FactPath? Path, IReadOnlyList<Func<StaffRecord, StaffRecord>> Completions)
{
    /// <summary>The record that one completion gives; null where it cannot be a fact.</summary>
    public static StaffRecord? TryComplete(Func<StaffRecord, StaffRecord> completion, StaffRecord record)
    {
        try
        {
            return completion(record);
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }
}
