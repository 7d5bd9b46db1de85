using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Lines;

/// <summary>Makes the facts of a person from the line. Remembers where it is, so that what cannot be a fact can be pointed to.</summary>
internal sealed class PersonFacts
{
    private string _parent = "";
    private int _index = -1;
    private string _part = "";

    /// <summary>Where in the case it is, as a JSON Pointer.</summary>
    public string Pointer => _index < 0 ? _parent : $"{_parent}/{_index}{_part}";

    /// <summary>The record of a person.</summary>
    /// <exception cref="InvalidFactException">Something cannot be a fact; its path goes on from <see cref="Pointer"/>.</exception>
    /// <exception cref="WireException">A list is too long, or has an entry that is null.</exception>
    public StaffRecord Of(PersonLine line, ScholarshipApplication? scholarship)
    {
        At("/person/trn");
        var trn = line.Trn is null ? null : new Trn(line.Trn);
        var teacher = line.Teacher is null ? TeacherStatus.NotATeacher : TeacherStatusOf(line.Teacher);
        var appointments = Each("/person/appointments", line.Appointments, AppointmentOf);
        var training = Each("/person/training", line.Training, TrainingOf);
        At("/person");
        return new(
            teacher,
            appointments,
            training,
            trn,
            line.AppointmentsComplete ?? true,
            line.TrainingComplete ?? true,
            scholarship);
    }

    /// <summary>The posts of a person, whatever they say of each other.</summary>
    /// <inheritdoc cref="Of"/>
    public Appointment[] AppointmentsOf(PersonLine line) => Each("/person/appointments", line.Appointments, AppointmentOf) ?? [];

    private TeacherStatus TeacherStatusOf(TeacherLine line) => new(
        line.QtsHeldFrom,
        line.QtsByPartialAccess ?? false,
        Each("/person/teacher/qtls", line.Qtls, static period => new QtlsMembership(period.From, period.Until)),
        line.Induction,
        line.InductionCompletedOn);

    private Appointment AppointmentOf(AppointmentLine line)
    {
        _part = "/school";
        var school = SchoolOf(line.School);
        _part = "";
        return new(
            line.Id,
            line.Role,
            school,
            line.From,
            line.Until,
            line.TeachesAtSchool,
            line.Capacity,
            line.AppointedOn.IsDated ? line.AppointedOn : null,
            line.Continues);
    }

    private School SchoolOf(SchoolLine line)
    {
        if (line.Predecessors is { Count: > Limits.MostEntries } many)
        {
            throw TooMany(many.Count, $"{Pointer}/predecessors");
        }

        return line.Predecessors?.IndexOf(null!) is { } index and >= 0
            ? throw WireException.NullNotAllowed($"{Pointer}/predecessors/{index}")
            : new(line.Urn, line.EstablishmentType, line.Country, line.OpenedOn, line.Predecessors);
    }

    private static Training TrainingOf(TrainingLine line) => new(
        line.Qualification,
        line.Enrolled,
        line.Started,
        line.Completed,
        line.Awarded,
        line.Withdrawn,
        line.RecognisedBody ?? true,
        line.ListedProvider ?? true,
        line.Provider);

    /// <summary>The facts of a list; null where there is none.</summary>
    private TFact[]? Each<TLine, TFact>(string pointer, List<TLine>? lines, Func<TLine, TFact> make)
    {
        At(pointer);
        if (lines is null)
        {
            return null;
        }

        if (lines.Count > Limits.MostEntries)
        {
            throw TooMany(lines.Count, pointer);
        }

        var facts = new TFact[lines.Count];
        for (var i = 0; i < facts.Length; i++)
        {
            _index = i;
            facts[i] = lines[i] is { } line ? make(line) : throw WireException.NullNotAllowed(Pointer);
        }

        return facts;
    }

    private static WireException TooMany(int entries, string pointer) =>
        new(ErrorCodes.TooMany, $"There are {entries} entries; at most {Limits.MostEntries} are allowed.", pointer);

    private void At(string pointer) => (_parent, _index, _part) = (pointer, -1, "");
}
