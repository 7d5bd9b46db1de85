using NodaTime;
using NodaTime.Text;

namespace QualificationRules.Law;

/// <summary>The days on which a DfE programme counts a course as started in a named cohort.</summary>
/// <remarks>A programme window is data of the programme, not law: "Spring 2025" has no statutory meaning.</remarks>
public sealed record ProgrammeWindow
{
    /// <summary>Creates a window.</summary>
    /// <exception cref="ArgumentException"><paramref name="lastDay"/> is before <paramref name="firstDay"/>.</exception>
    public ProgrammeWindow(string name, LocalDate firstDay, LocalDate lastDay, Citation source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(source);
        if (lastDay < firstDay)
        {
            throw new ArgumentException($"The last day, {lastDay:uuuu'-'MM'-'dd}, is before the first, {firstDay:uuuu'-'MM'-'dd}.", nameof(lastDay));
        }

        (Name, FirstDay, LastDay, Source) = (name, firstDay, lastDay, source);
    }

    /// <summary>Spring 2025: 1 February 2025, when starts could first be declared, to 30 May 2025, the start milestone.</summary>
    public static ProgrammeWindow Spring2025 { get; } =
        new("Spring 2025", new LocalDate(2025, 2, 1), new LocalDate(2025, 5, 30), Instruments.NpqSchedules.At("spring 2025, start milestone"));

    /// <summary>The cohort's name.</summary>
    public string Name { get; }

    /// <summary>The first day in the window.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day in the window.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Where the window is published.</summary>
    public Citation Source { get; }

    /// <summary>Such as <c>Spring 2025, 2025-02-01 to 2025-05-30</c>.</summary>
    public override string ToString() => $"{Name}, {LocalDatePattern.Iso.Format(FirstDay)} to {LocalDatePattern.Iso.Format(LastDay)}";
}
