using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace QualificationRules.Facts;

/// <summary>All that the caller knows of one person: teacher status, posts, training, and an application for a funded NPQ.</summary>
/// <remarks>The order of posts and of training does not matter.</remarks>
public sealed record StaffRecord
{
    /// <summary>Creates a record.</summary>
    /// <param name="teacher">Teacher status; left out, nothing is known of it.</param>
    /// <param name="appointments">The person's posts; an empty list for none. Left out, nothing is known of them.</param>
    /// <param name="training">The person's courses and awards; an empty list for none. Left out, nothing is known of them.</param>
    /// <param name="trn">Teacher reference number, where there is one.</param>
    /// <param name="appointmentsComplete">False: there may be earlier posts that the record does not list.</param>
    /// <param name="trainingComplete">False: there may be courses and awards that the record does not list.</param>
    /// <param name="scholarship">An application for a funded NPQ; left out, nothing is known of it.</param>
    /// <exception cref="InvalidFactException">
    /// An entry of a list is null, a list is a default array, two posts share an id, or a <see cref="Appointment.Continues"/> names no post, a post of another role, a later
    /// one, or itself in a circle.
    /// </exception>
    public StaffRecord(
        TeacherStatus? teacher = null,
        IEnumerable<Appointment>? appointments = null,
        IEnumerable<Training>? training = null,
        Trn? trn = null,
        bool appointmentsComplete = true,
        bool trainingComplete = true,
        ScholarshipApplication? scholarship = null)
    {
        Teacher = teacher ?? TeacherStatus.NotKnown;
        Appointments = Entries.Of(appointments, "/appointments");
        Training = Entries.Of(training, "/training");
        Trn = trn;
        AppointmentsKnown = appointments is not null;
        AppointmentsComplete = appointmentsComplete && AppointmentsKnown;
        TrainingComplete = trainingComplete && training is not null;
        Scholarship = scholarship;
        Stated = AppointmentChains.Resolve(Appointments);
        var starts = AppointmentStarts.Of(Appointments, Stated);
        AppointmentStarts.CheckAppointed(Appointments, starts);
        Posts = ImmutableCollectionsMarshal.AsImmutableArray(PostSummary.Of(Appointments.AsSpan(), Stated.AsSpan(), starts.AsSpan()));
    }

    /// <summary>Teacher status.</summary>
    public TeacherStatus Teacher { get; internal init; }

    /// <summary>The person's posts.</summary>
    public ImmutableArray<Appointment> Appointments { get; internal init; }

    /// <summary>The person's courses and awards.</summary>
    public ImmutableArray<Training> Training
    {
        get;
        internal init => (field, Courses) = (value, ImmutableArray.CreateRange(value, course => new CourseSummary(course)));
    }

    /// <summary>Teacher reference number, where there is one.</summary>
    public Trn? Trn { get; internal init; }

    /// <summary>False: nothing is known of the person's posts, and there may be one on any date.</summary>
    public bool AppointmentsKnown { get; internal init; }

    /// <summary>False: there may be earlier posts that the record does not list.</summary>
    public bool AppointmentsComplete { get; internal init; }

    /// <summary>False: there may be courses and awards that the record does not list.</summary>
    public bool TrainingComplete { get; internal init; }

    /// <summary>An application for a funded NPQ; null where nothing is known of it.</summary>
    public ScholarshipApplication? Scholarship { get; internal init; }

    /// <summary>For each post, by index, the index of the post that its <see cref="Appointment.Continues"/> names, or -1.</summary>
    internal ImmutableArray<int> Stated { get; init; }

    /// <summary>The posts, in the same order, as the questions read them.</summary>
    internal ImmutableArray<PostSummary> Posts { get; init; }

    /// <summary>The courses, in the same order, as the questions read them.</summary>
    internal ImmutableArray<CourseSummary> Courses { get; private init; }

    /// <summary>The post of this id.</summary>
    /// <exception cref="InvalidFactException">The record has no post of this id.</exception>
    public Appointment AppointmentOf(string id)
    {
        foreach (var appointment in Appointments)
        {
            if (string.Equals(appointment.Id, id, StringComparison.Ordinal))
            {
                return appointment;
            }
        }

        throw new InvalidFactException("unknownAppointment", "", $"The record has no appointment \"{Shown.Of(id)}\".");
    }

    /// <summary>
    /// The record with some of its facts replaced, checked as a whole; what is left out stays. See the constructor for each. A list that is given, and
    /// of which nothing was known before, is complete unless <paramref name="appointmentsComplete"/> or <paramref name="trainingComplete"/> says otherwise.
    /// </summary>
    /// <exception cref="InvalidFactException">The facts do not fit together.</exception>
    public StaffRecord With(
        TeacherStatus? teacher = null, IEnumerable<Appointment>? appointments = null, IEnumerable<Training>? training = null, Given<Trn?> trn = default,
        bool? appointmentsComplete = null, bool? trainingComplete = null, Given<ScholarshipApplication?> scholarship = default)
    {
        var trainingKnown = TrainingComplete || !Training.IsEmpty;
        return new(
            teacher ?? Teacher, appointments ?? (AppointmentsKnown ? Appointments : null), training ?? (trainingKnown ? Training : null), trn.Or(Trn),
            appointmentsComplete ?? (AppointmentsComplete || !AppointmentsKnown), trainingComplete ?? (TrainingComplete || !trainingKnown), scholarship.Or(Scholarship));
    }

    /// <summary>The teacher, the posts, the courses and the application, a line each; what is not known says so.</summary>
    public override string ToString()
    {
        IEnumerable<string> posts = AppointmentsKnown ? [.. Appointments.Select(post => $"{post}"), .. AppointmentsComplete ? [] : new[] { "perhaps earlier posts" }] : ["posts unknown"];
        IEnumerable<string> courses = [.. Training.Select(course => $"{course}"), .. TrainingComplete ? [] : new[] { Training.IsEmpty ? "training unknown" : "perhaps other courses" }];
        return string.Join('\n', posts.Prepend($"{Teacher}").Concat(courses).Concat(Scholarship is { } application ? [$"{application}"] : []));
    }

    /// <summary>The record with these posts in place of its own.</summary>
    internal StaffRecord With(ImmutableArray<Appointment> appointments)
    {
        var stated = AppointmentChains.Resolve(appointments);
        var starts = AppointmentStarts.Of(appointments, stated);
        AppointmentStarts.CheckAppointed(appointments, starts);
        var posts = PostSummary.Of(appointments.AsSpan(), stated.AsSpan(), starts.AsSpan());
        return this with { Appointments = appointments, Stated = stated, Posts = ImmutableCollectionsMarshal.AsImmutableArray(posts) };
    }

    /// <summary>The record with the post of this index replaced by another; null where the facts would then contradict each other.</summary>
    internal StaffRecord? TryWith(int index, Appointment appointment)
    {
        try
        {
            return With(Appointments.SetItem(index, appointment));
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }

    /// <summary>The posts from which the post of this index goes on, or may go on.</summary>
    internal PostLinks LinksOf(int index) => PostLinks.Of(Appointments.AsSpan(), Stated.AsSpan(), index);

    /// <summary>The links of every post, in the order of the posts.</summary>
    internal PostLinks[] Links()
    {
        var links = new PostLinks[Appointments.Length];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = LinksOf(i);
        }

        return links;
    }

    /// <summary>The URNs of the schools of the posts, and of the schools that those schools succeeded, each once.</summary>
    internal IEnumerable<string> UrnsNamed() =>
        Appointments.SelectMany(post => (post.School.Predecessors?.AsEnumerable() ?? []).Prepend(post.School.Urn)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Equal when every fact is, posts and training in the same order.</summary>
    public bool Equals(StaffRecord? other) =>
        other is not null && Teacher == other.Teacher && Trn == other.Trn && Scholarship == other.Scholarship
        && Appointments.SequenceEqual(other.Appointments) && Training.SequenceEqual(other.Training)
        && AppointmentsKnown == other.AppointmentsKnown && AppointmentsComplete == other.AppointmentsComplete && TrainingComplete == other.TrainingComplete;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Teacher, Trn, Appointments.Length, Training.Length, AppointmentsKnown, AppointmentsComplete, TrainingComplete);
}
