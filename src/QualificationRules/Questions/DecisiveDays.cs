using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The days, for each kind of fact, on both sides of every day from which the rules may answer otherwise.</summary>
internal sealed class DecisiveDays
{
    private readonly ImmutableArray<LocalDate> _ofTeacher;
    private readonly ImmutableArray<LocalDate> _ofPosts;
    private readonly ImmutableArray<LocalDate> _ofCourses;

    public DecisiveDays(Question question, in Enquiry enquiry)
    {
        var (on, after) = (enquiry.On, enquiry.On.OrNextDay());
        _ofTeacher = AroundEach(on, after, Dates.InductionBegins.PlusDays(1));
        if (question.Role == Role.Head)
        {
            var withinFourYears = FourthAnniversary.EarliestAppointmentWithin(enquiry.On);
            var appointed = enquiry.Post is { AppointedOn.IsNever: false } post ? post.AppointedOn : FactDate.On(enquiry.On);
            _ofPosts = AroundEach(on, after, Dates.HeadshipRuleBegins, Dates.NpqhRequiredBeforeAppointment, withinFourYears);
            _ofCourses = AroundEach(after, appointed.Earliest.OrNextDay(), appointed.Latest.OrNextDay(), Dates.NpqhRequiredBeforeAppointment, withinFourYears.OrNextDay());
            return;
        }

        _ofPosts = AroundEach(on, after, SencoDeadline.EarliestStartWithin(enquiry), Dates.SencoRequirementBegins.PlusDays(1), Dates.TransitionYearFirstDay, Dates.NpqReplacesNasenco);
        _ofCourses = AroundEach(after, Dates.NpqReplacesNasenco, Dates.NasencoCompletionCloses, enquiry.Ruleset.Spring2025.LastDay.OrNextDay());
    }

    /// <summary>The values of a date that the rules can tell apart: those days, its own ends, and those of the dates that bound it.</summary>
    public IEnumerable<FactDate> Of(FactDate date, FactName fact, params FactDate[] bounds)
    {
        var days = fact switch
        {
            FactName.AppointmentFrom or FactName.AppointmentUntil or FactName.AppointmentAppointedOn => _ofPosts,
            FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded => _ofCourses,
            _ => _ofTeacher,
        };
        if (!date.IsNever)
        {
            var ends = bounds.Append(date).Where(bound => !bound.IsNever).SelectMany(bound => new[] { bound.Earliest, bound.Latest });
            foreach (var day in days.Concat(ends).Where(day => date.Earliest <= day && day <= date.Latest).Distinct())
            {
                yield return day;
            }
        }

        if (date.MayBeNever)
        {
            yield return FactDate.Never;
        }
    }

    private static ImmutableArray<LocalDate> AroundEach(params ReadOnlySpan<LocalDate> cuts)
    {
        var days = ImmutableArray.CreateBuilder<LocalDate>();
        foreach (var cut in cuts)
        {
            days.Add(cut);
            days.Add(cut == LocalDate.MinIsoValue ? cut : cut.PlusDays(-1));
        }

        return days.ToImmutable();
    }
}
