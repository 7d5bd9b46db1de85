using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// Which place on NPQH a person may have had when appointed head and kept to the date asked about. Of several courses the one with the best place
/// counts.
/// </summary>
internal static class NpqhPlaces
{
    /// <summary>No place.</summary>
    public const int None = 1 << (int)NpqhPlace.None;

    private const int Any = None | 1 << (int)NpqhPlace.Accepted | 1 << (int)NpqhPlace.TakenUp;

    /// <summary>The places that someone appointed on a day may have had, as a bit set.</summary>
    public static int Of(in Enquiry enquiry, LocalDate appointed)
    {
        // A course that the record does not list may have been any place, or none.
        var best = enquiry.Record.TrainingComplete ? None : Any;
        foreach (ref readonly var course in enquiry.Record.Courses.AsSpan())
        {
            best = course.Qualification == Qualification.Npqh ? Best(best, OfCourse(course, enquiry.On, appointed)) : best;
        }

        return best;
    }

    /// <summary>The places that the better of two courses may have: those of either that are at least as good as the worst place of the other.</summary>
    private static int Best(int one, int other) => (one | other) & ~(Math.Max(one & -one, other & -other) - 1);

    /// <summary>The places that a course may have been, as a bit set.</summary>
    private static int OfCourse(in CourseSummary course, LocalDate on, LocalDate appointed)
    {
        var (places, from) = (0, (Day)appointed);
        foreach (var days in course.Completions([appointed.OrNextDay()]))
        {
            var withdrawn = course.IsWithdrawnBy(on, days);
            var here = days.Started <= from ? 1 << (int)NpqhPlace.TakenUp : Accepted(course.Enrolled, appointed);
            places |= (withdrawn != Truth.False ? None : 0) | (withdrawn != Truth.True ? here : 0);
            if (places == Any)
            {
                break;
            }
        }

        return places;
    }

    /// <summary>The places that a course may have been that started after the appointment, or never: accepted by then, or none.</summary>
    private static int Accepted(FactDate enrolled, LocalDate appointed) =>
        (!enrolled.IsNever && enrolled.Earliest <= appointed ? 1 << (int)NpqhPlace.Accepted : 0)
        | (enrolled.MayBeNever || enrolled.Latest > appointed ? None : 0);
}
