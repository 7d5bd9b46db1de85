namespace QualificationRules.Facts;

/// <summary>A post that a person holds or held at a school. Both ends of its period are days in post.</summary>
public sealed record Appointment
{
    /// <summary>Creates a post.</summary>
    /// <param name="id">A name for it, unique in the record.</param>
    /// <param name="role">What the post is.</param>
    /// <param name="school">Where it is held.</param>
    /// <param name="from">The first day in post.</param>
    /// <param name="until">The last day in post; left out, or <see cref="FactDate.Never"/>, while it is still held.</param>
    /// <param name="teachesAtSchool">SENCO: whether the person works as a teacher at this school; null where not known.</param>
    /// <param name="capacity">Head: substantive or acting.</param>
    /// <param name="appointedOn">
    /// Head: the day of appointment; left out, the first day in post. Of a post that goes on from another, give the day of the
    /// first appointment where the law is to count from there.
    /// </param>
    /// <param name="continues">
    /// The id of the post that this one goes on from (another contract, conversion to academy, merger): one appointment in law. Left out, the dates and
    /// the schools decide it or leave it open; <see cref="Continuation.None"/> for a new appointment.
    /// </param>
    /// <exception cref="InvalidFactException">
    /// The id is blank, the role or the capacity is undefined, the post never began or ends before it begins, or the appointment to it is after its
    /// first day.
    /// </exception>
    public Appointment(
        string id,
        Role role,
        School school,
        FactDate from,
        FactDate? until = null,
        bool? teachesAtSchool = null,
        Capacity capacity = Capacity.Substantive,
        FactDate? appointedOn = null,
        Continuation continues = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(school);
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new InvalidFactException("blankId", "/id", "An appointment's id is not blank.");
        }

        Defined.Check(role, "/role");
        Defined.Check(capacity, "/capacity");
        (Id, Role, School) = (id, role, school);
        (From, Until) = (from, until ?? FactDate.Never);
        (TeachesAtSchool, Capacity, AppointedOn, Continues) = (teachesAtSchool, capacity, appointedOn ?? from, continues);
        IsAppointedOnFirstDay = appointedOn is null;
        PeriodLimits.Check(From, Until);
        if (AppointedOn.IsDated && From.IsDated && AppointedOn.Earliest > From.Latest)
        {
            throw new InvalidFactException("appointedAfterStart", "/appointedOn", $"The appointment, {AppointedOn}, is after the first day in post, {From}.");
        }
    }

    /// <summary>A name for it, unique in the record.</summary>
    public string Id { get; internal init; }

    /// <summary>What the post is.</summary>
    public Role Role { get; internal init; }

    /// <summary>Where it is held.</summary>
    public School School { get; internal init; }

    /// <summary>The first day in post.</summary>
    public FactDate From { get; internal init; }

    /// <summary>The last day in post; <see cref="FactDate.Never"/> while it is still held.</summary>
    public FactDate Until { get; internal init; }

    /// <summary>SENCO: whether the person works as a teacher at this school; null where not known.</summary>
    public bool? TeachesAtSchool { get; internal init; }

    /// <summary>Head: substantive or acting.</summary>
    public Capacity Capacity { get; internal init; }

    /// <summary>Head: the day of appointment.</summary>
    public FactDate AppointedOn { get; internal init; }

    /// <summary>Head: true where no day of appointment was given, so that it is the first day in post, whichever day that is.</summary>
    public bool IsAppointedOnFirstDay { get; internal init; }

    /// <summary>What is said of the post that this one goes on from.</summary>
    public Continuation Continues { get; internal init; }

    /// <summary>The post with some of its facts replaced, checked as a whole; what is left out stays. See the constructor for each.</summary>
    /// <exception cref="InvalidFactException">The facts do not fit together.</exception>
    public Appointment With(
        string? id = null, Role? role = null, School? school = null, FactDate? from = null, FactDate? until = null, Given<bool?> teachesAtSchool = default,
        Capacity? capacity = null, FactDate? appointedOn = null, Continuation? continues = null) => new(
            id ?? Id, role ?? Role, school ?? School, from ?? From, until ?? Until, teachesAtSchool.Or(TeachesAtSchool),
            capacity ?? Capacity, appointedOn ?? (IsAppointedOnFirstDay ? null : AppointedOn), continues ?? Continues);

    /// <summary>Such as <c>post-1: Senco from 2023-09-01 until never at 900001, 34 Academy converter</c>.</summary>
    public override string ToString() => $"{Id}: {(Capacity == Capacity.Acting ? "Acting " : "")}{Role} from {From} until {Until} at {School}";
}
