using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>Finds the schools of a file that have no SENCO in post on a date, by what the file says: nobody is, or may be, SENCO there on it.</summary>
/// <param name="evaluator">Tells whether a school is one that the rules are about.</param>
/// <param name="on">The date.</param>
internal sealed class SencosInPost(Evaluator evaluator, LocalDate on)
{
    private readonly HashSet<string> _urns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesWithoutUrn = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes where a person is, or may be, SENCO on the date.</summary>
    public void Add(PersonReading reading)
    {
        foreach (var post in reading.Person?.Posts.Where(post => post.Role == Role.Senco) ?? [])
        {
            foreach (var appointment in post.AppointmentIds.Select(reading.Person!.Record.AppointmentOf).Where(MayBeHeld))
            {
                Add(appointment.School.Urn ?? "", post.Row.School);
            }
        }

        foreach (var row in reading.RejectedRows.Concat(reading.Undecided.Where(undecided => undecided.Role == Role.Senco).Select(undecided => undecided.Row)))
        {
            Add(row.Urn, row.School);
        }
    }

    /// <summary>Notes the school that somebody's post went on from: it may have become the other.</summary>
    public void Add(Answer answer)
    {
        foreach (var link in answer.Links.Where(link => !string.Equals(link.Appointment.School.Urn, link.GoesOnFrom.School.Urn, StringComparison.Ordinal) && link.GoesOnFrom.School.Urn is not null))
        {
            _urns.Add(link.GoesOnFrom.School.Urn!);
        }
    }

    /// <summary>Those of the schools that must have a SENCO, are not known to be closed, and have none.</summary>
    public ImmutableArray<SchoolInFile> Lacking(IEnumerable<SchoolInFile> schools) => [.. schools.Where(school => !IsKnown(school) && MustHaveOne(school.Facts) && school.Registered?.MayBeOpen(on, on) != false)];

    private bool MayBeHeld(Appointment appointment) => appointment.From.Earliest <= on && (appointment.Until.MayBeNever || appointment.Until.Latest >= on);

    private void Add(string urn, string name)
    {
        if (urn.Length > 0)
        {
            _urns.Add(urn);
        }
        else
        {
            _namesWithoutUrn.Add(name);
        }
    }

    private bool IsKnown(SchoolInFile school) => (school.Facts.Urn is { } urn && _urns.Contains(urn)) || _namesWithoutUrn.Contains(school.Name);

    /// <summary>The rule about SENCOs is of the schools that must have one.</summary>
    private bool MustHaveOne(School school) => evaluator
        .Evaluate(Question.SencoQualification, new StaffRecord(appointments: [new("post", Role.Senco, school, on)]), on, "post")
        .Possible.All(outcome => outcome != Outcome.NotApplicable);
}
