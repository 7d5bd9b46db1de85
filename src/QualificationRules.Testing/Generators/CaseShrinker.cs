using QualificationRules.Facts;
using QualificationRules.Json;

namespace QualificationRules.Testing.Generators;

/// <summary>Plainer cases, each one step from the one given: a plainer record with the post asked about, a plainer date, the default readings.</summary>
/// <remarks>Every one of them can be asked.</remarks>
public static class CaseShrinker
{
    /// <summary>The cases one step plainer, the greatest steps first.</summary>
    public static IEnumerable<Case> Shrink(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var records = RecordShrinker.Shrink(@case.Person, @case.AppointmentId)
            .Select(record => @case with { Person = record, TrainingAbsent = @case.TrainingAbsent && !record.TrainingComplete });
        var readings = @case.Readings == default ? [] : new[] { @case with { Readings = default } };
        var dates = RecordShrinker.Plainer(@case.On).Select(day => @case with { On = day });
        return records.Concat(readings).Concat(dates).Where(CanBeAsked);
    }

    /// <summary>Without a post that is named, more than one may come to be held on the date.</summary>
    private static bool CanBeAsked(Case @case)
    {
        try
        {
            new Evaluator().OutcomeOf(@case.Question, @case.Person, @case.On, @case.AppointmentId, @case.Readings);
            return true;
        }
        catch (InvalidFactException)
        {
            return false;
        }
    }
}
