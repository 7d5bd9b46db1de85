using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// The values of facts that a question can tell apart: the first of each span of days that it answers alike, and an establishment type
/// of each kind. The first day of all and the last are a date's own ends.
/// </summary>
internal sealed class DecisiveValues
{
    private readonly ImmutableArray<LocalDate> _ofTeacher;
    private readonly ImmutableArray<LocalDate> _ofPosts;
    private readonly ImmutableArray<LocalDate> _ofCourses;
    private readonly ImmutableArray<LocalDate> _ofEnds;

    public DecisiveValues(Question question, in Enquiry enquiry)
    {
        var (on, after) = (enquiry.On, enquiry.On.OrNextDay());
        Types = [.. EstablishmentType.All.DistinctBy(type => KindOf(type, question, on))];
        AreOfHeadship = question.Role == Role.Head;
        if (AreOfHeadship)
        {
            var withinFourYears = FourthAnniversary.EarliestAppointmentWithin(enquiry.On);
            var appointed = enquiry.Record.AppointmentTo(enquiry.PostIndex)!.Value;
            (_ofTeacher, _ofEnds) = ([], [on, after]);
            _ofPosts = [after, Dates.HeadshipRuleBegins, Dates.NpqhRequiredBeforeAppointment, withinFourYears, .. StartsOfNpqh(enquiry.Record)];
            _ofCourses = [after, .. ((LocalDate[])[appointed.Earliest, appointed.Latest, Dates.HeadshipRuleBegins, withinFourYears]).Select(day => day.OrNextDay())];
            PlacesOnNpqh = [.. Of(appointed, FactName.TrainingStarted)];
            return;
        }

        _ofTeacher = [on, after, Dates.InductionBegins.PlusDays(1)];
        _ofPosts = [on, after, SencoDeadline.EarliestStartWithin(enquiry), Dates.SencoRequirementBegins.PlusDays(1), Dates.TransitionYearFirstDay, Dates.NpqReplacesNasenco];
        (_ofCourses, _ofEnds) = ([], []);
    }

    /// <summary>Whether the question is about a headship.</summary>
    public bool AreOfHeadship { get; }

    /// <summary>Days of taking up a place on NPQH that the record does not list: on the appointment to the headship asked about, or before it or after where its day is not known.</summary>
    public ImmutableArray<FactDate> PlacesOnNpqh { get; } = [];

    /// <summary>An establishment type of each kind.</summary>
    public ImmutableArray<EstablishmentType> Types { get; }

    /// <summary>The values of a date that the rules can tell apart: those days, its own ends, and those of the dates that bound it.</summary>
    public IEnumerable<FactDate> Of(FactDate date, FactName fact, params FactDate[] bounds)
    {
        var days = fact switch
        {
            FactName.AppointmentUntil or FactName.TrainingAwarded when AreOfHeadship => _ofEnds,
            FactName.AppointmentFrom or FactName.AppointmentUntil or FactName.AppointmentAppointedOn => _ofPosts,
            FactName.TrainingStarted => _ofCourses,
            _ => _ofTeacher,
        };
        if (!date.IsNever)
        {
            var ends = ((FactDate[])[date, .. bounds]).Where(bound => !bound.IsNever).SelectMany(bound => new[] { bound.Earliest, bound.Latest });
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

    /// <summary>A place on NPQH counts for those appointed from then on.</summary>
    private static IEnumerable<LocalDate> StartsOfNpqh(StaffRecord record) =>
        record.Training.Where(training => training is { Qualification: Qualification.Npqh, Started.IsNever: false })
            .SelectMany(training => new[] { training.Started.Earliest, training.Started.Latest });

    private static object KindOf(EstablishmentType type, Question question, LocalDate on) => question switch
    {
        NpqScholarship => string.Concat(ScholarshipCohorts.All.Select(rules => rules.EstablishmentTypes.Contains(type.Code) ? '1' : '0')),
        HeadshipQualification => (type.IsWithinHeadshipRule, type.IsIndependentInLaw, type.IsMaintainedNurserySchool),
        _ => SencoPost.IsRelevantSchool(new School(establishmentType: type), on),
    };
}
