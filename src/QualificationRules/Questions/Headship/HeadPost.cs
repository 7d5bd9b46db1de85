using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// Finds whether the headship asked about is held on the date, at a school in scope and by a substantive appointment, and what follows from its day
/// of appointment.
/// </summary>
internal static class HeadPost
{
    public static FindingGroup Group { get; } = new(
        HeadshipFindings.InPost, HeadshipFindings.AtSchoolInScope, HeadshipFindings.Substantive, HeadshipFindings.AppointedBefore2004,
        HeadshipFindings.AppointedBefore2009, HeadshipFindings.HasPlace, HeadshipFindings.PlaceTakenUp, HeadshipFindings.AllowanceApplies);

    public static int Find(in Enquiry enquiry, CombinationSet? open)
    {
        if (enquiry.PostIndex < 0)
        {
            return FindingGroup.NoneHolds;
        }

        var found = open ?? new CombinationSet(Group.Findings.Length);
        var (scope, elsewhere) = (IsInScope(enquiry.Post!.School), EarlierHeadships.Find(enquiry));
        foreach (var appointment in Headships.AppointmentsTo(enquiry.Record, enquiry.PostIndex))
        {
            foreach (var day in DayCompletions.Of(appointment.Day, [.. HeadCuts.Appointed.AsSpan().In(enquiry), enquiry.On.OrNextDay()]))
            {
                AddDay(enquiry, appointment, day!.Value, scope, elsewhere, found);
            }
        }

        // Where a set was given, it now has the combinations. Where none was, a single combination is returned.
        return found.Single is { } single && open is null ? single : FindingGroup.Open;
    }

    private static void AddDay(in Enquiry enquiry, in HeadAppointment appointment, LocalDate day, Truth scope, Truth elsewhere, CombinationSet found)
    {
        var head = enquiry.Record.Posts[enquiry.PostIndex];
        var held = PeriodFindings.Contains(appointment.IsFirstDay ? day : head.From.NotBefore(day), head.Until, enquiry.On);
        var appointed = enquiry.Post!.AppointedOn.IsNever ? (LocalDate?)null : day;
        var asksForPlace = appointed >= Dates.HeadshipRuleBegins && appointed < Dates.NpqhRequiredBeforeAppointment;
        var places = asksForPlace && held != Truth.False ? NpqhPlaces.Of(enquiry, day) : NpqhPlaces.None;
        foreach (var inPost in held.Values())
        {
            foreach (var earlier in elsewhere.Values())
            {
                foreach (var inScope in scope.Values())
                {
                    AddEachAllowance(enquiry, new(inPost, inScope, appointed, appointed < Dates.HeadshipRuleBegins || earlier), asksForPlace && inPost, places, found);
                }
            }
        }
    }

    /// <summary>
    /// Adds a combination for each place on NPQH and each thing that reg 5 may say of it. The place is asked of heads in post alone, appointed
    /// from 1 April 2004 to 31 March 2009.
    /// </summary>
    private static void AddEachAllowance(in Enquiry enquiry, in Held held, bool asksForPlace, int places, CombinationSet found)
    {
        foreach (var member in new Members(asksForPlace ? (ulong)places : NpqhPlaces.None))
        {
            var place = (NpqhPlace)member;
            var isVerified = place == NpqhPlace.None || (place == NpqhPlace.TakenUp && enquiry.On <= Anniversary.Of(held.Appointed!.Value, Anniversary.Fourth, LeapDay.February28));
            foreach (var law in isVerified ? [place == NpqhPlace.TakenUp] : enquiry.UnverifiedLawMayBe)
            {
                found.Add(FindingGroup.Combination(
                    held.InPost, held.InScope, enquiry.Post!.Capacity == Capacity.Substantive, held.Before2004,
                    asksForPlace, place != NpqhPlace.None, place == NpqhPlace.TakenUp, law));
            }
        }
    }

    private static Truth IsInScope(School school) =>
        school.Country != Country.England ? Truth.False : Truths.Of(school.EstablishmentType?.IsWithinHeadshipRule);

    private readonly record struct Held(bool InPost, bool InScope, LocalDate? Appointed, bool Before2004);
}
