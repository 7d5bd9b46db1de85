using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>
/// Which place on NPQH a person may have had when appointed head, and not have withdrawn from by the date asked about: the best of all their
/// courses.
/// </summary>
internal static class NpqhPlaces
{
    private static readonly NpqhPlace[] Any = [NpqhPlace.None, NpqhPlace.Accepted, NpqhPlace.TakenUp];

    public static NpqhPlace[] Of(in Enquiry enquiry, LocalDate appointed)
    {
        // A course that the record does not list may be any.
        NpqhPlace[] best = enquiry.Record.TrainingComplete ? [NpqhPlace.None] : Any;
        foreach (var course in enquiry.Record.Courses)
        {
            if (course.Qualification == Qualification.Npqh)
            {
                var here = OfCourse(course, enquiry.On, appointed);
                best = [.. best.SelectMany(one => here.Select(other => one > other ? one : other)).Distinct()];
            }
        }

        return best;
    }

    private static HashSet<NpqhPlace> OfCourse(CourseSummary course, LocalDate on, LocalDate appointed)
    {
        var places = new HashSet<NpqhPlace>();
        foreach (var days in course.Completions([appointed.OrNextDay()]))
        {
            var withdrawn = course.IsWithdrawnBy(on, days);
            if (withdrawn != Truth.False)
            {
                places.Add(NpqhPlace.None);
            }

            if (withdrawn != Truth.True)
            {
                places.UnionWith(days.Started <= appointed ? [NpqhPlace.TakenUp] : Accepted(course.Enrolled, days.Started, appointed));
            }
        }

        return places;
    }

    /// <summary>A place accepted on or before the appointment, or not; the course starts later, or never.</summary>
    private static IEnumerable<NpqhPlace> Accepted(FactDate enrolled, Day? started, LocalDate appointed)
    {
        if (!enrolled.IsNever && enrolled.Earliest <= appointed)
        {
            yield return NpqhPlace.Accepted;
        }

        if (enrolled.MayBeNever || (enrolled.Latest > appointed && !(started <= appointed)))
        {
            yield return NpqhPlace.None;
        }
    }
}
