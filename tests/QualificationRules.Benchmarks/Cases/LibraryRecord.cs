using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Benchmarks.Cases;

/// <summary>The library's record of a case.</summary>
internal static class LibraryRecord
{
    public static StaffRecord Of(KnownCase asked) =>
        new(appointments: asked.Posts.Select(PostOf), training: asked.Courses.Select(CourseOf));

    /// <summary>The record with the first post's and course's days known to the month only, and more posts and courses possible.</summary>
    public static StaffRecord Incomplete(KnownCase asked)
    {
        var posts = asked.Posts.Select(PostOf).ToArray();
        var courses = asked.Courses.Select(CourseOf).ToArray();
        return new(
            appointments: [.. posts.Select(post => new Appointment(post.Id, post.Role, post.School, Month(post.From), Month(post.Until), continues: post.Continues))],
            training: [.. courses.Select(course => new Training(course.Qualification, started: Month(course.Started), awarded: Month(course.Awarded)))],
            appointmentsComplete: false);
    }

    private static Appointment PostOf(Post post, int index) =>
        new(
            $"post{index}",
            Role.Senco,
            new($"10000{index + 1}", EstablishmentType.FromCode(post.GiasCode), post.InEngland ? Country.England : Country.Wales, predecessors: []),
            post.From,
            DateOf(post.Until),
            continues: post.Continues < 0 ? null : $"post{post.Continues}");

    private static Training CourseOf(Course course) =>
        new(
            course.IsNpq ? Qualification.NpqSenco : Qualification.Nasenco,
            FactDate.Never,
            DateOf(course.Started),
            DateOf(course.Completed),
            DateOf(course.Awarded),
            recognisedBody: course.IsNpq || course.Approved,
            listedProvider: !course.IsNpq || course.Approved);

    private static FactDate DateOf(LocalDate? day) => day is { } known ? known : FactDate.Never;

    private static FactDate Month(FactDate date) => date.IsNever ? date : FactDate.InMonth(date.Earliest.Year, date.Earliest.Month);
}
