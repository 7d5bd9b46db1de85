using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// Which facts to ask for: those that are not fully known and of which some value would leave fewer outcomes possible, the most
/// decisive first.
/// </summary>
/// <remarks>
/// Each open fact is supposed to have each value that the rules can tell apart, and the question asked again. Where no single
/// fact narrows the outcomes, because several have to be known together, all the open facts are named.
/// </remarks>
internal static class NeededFacts
{
    public static ImmutableArray<FactPath> Of(Question question, Enquiry enquiry, Outcomes possible)
    {
        if (question.Role is not null && !enquiry.Record.AppointmentsKnown)
        {
            return [new(FactName.Appointments)];
        }

        var open = OpenFacts.Of(question, enquiry.Record);
        var days = DaysToTry(enquiry);
        ImmutableArray<FactPath> narrowing =
        [
            .. from path in open
               let left = Suppositions.Of(enquiry.Record, path, days).Select(record => OutcomesOf(question, enquiry with { Record = record })).Where(left => left.Count > 0).ToList()
               where left.Exists(outcomes => outcomes != possible)
               orderby left.Max(outcomes => outcomes.Count), left.Average(outcomes => outcomes.Count)
               select path,
        ];
        return narrowing.IsEmpty ? open : narrowing;
    }

    private static Outcomes OutcomesOf(Question question, in Enquiry enquiry) =>
        Outcomes.Of(question.Table, question.Table.Match(question.Find(enquiry)));

    /// <summary>The days next to each of the rules' cut points.</summary>
    private static ImmutableArray<LocalDate> DaysToTry(in Enquiry enquiry)
    {
        ReadOnlySpan<LocalDate> cuts =
        [
            enquiry.On, enquiry.On.OrNextDay(), SencoDeadline.EarliestStartWithin(enquiry), enquiry.Ruleset.Spring2025.LastDay.OrNextDay(),
            Dates.InductionBegins.OrNextDay(), Dates.SencoRequirementBegins.OrNextDay(), Dates.TransitionYearFirstDay, Dates.NpqReplacesNasenco, Dates.NasencoCompletionCloses,
            Dates.HeadshipRuleBegins, Dates.NpqhRequiredBeforeAppointment, FourthAnniversary.EarliestAppointmentWithin(enquiry.On),
        ];
        var days = ImmutableArray.CreateBuilder<LocalDate>();
        foreach (var cut in cuts)
        {
            days.Add(cut);
            days.Add(cut == LocalDate.MinIsoValue ? cut : cut.PlusDays(-1));
        }

        return [.. days.Distinct()];
    }
}
