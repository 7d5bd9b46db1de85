using WorkforceCheck.Reports;

namespace WorkforceCheck.Calendar;

/// <summary>Of whom an extract has rows that were rejected or that nobody has decided. What the calendar has of them is left as it is.</summary>
internal sealed class UnreadPeople
{
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private readonly bool _isAnybody;

    /// <param name="ids">The employee id of each such row; null or empty where it could not be read, so that the row may be of anybody who has no other.</param>
    public UnreadPeople(IEnumerable<string?> ids)
    {
        foreach (var id in ids)
        {
            if (string.IsNullOrEmpty(id))
            {
                _isAnybody = true;
            }
            else
            {
                _people.Add(EventUid.OfPerson(id));
            }
        }
    }

    /// <summary>Those of a report.</summary>
    public static UnreadPeople Of(CheckReport report) =>
        new(report.Rejected.Select(rejected => rejected.Row?.EmployeeId).Concat(report.UndecidedRows.Select(undecided => undecided.Row.EmployeeId)));

    /// <summary>Whether rows of a person may be among them.</summary>
    /// <param name="person">The person, as <see cref="EventUid.OfPerson"/> names them.</param>
    /// <param name="isAnswered">Whether another row of theirs is answered.</param>
    public bool MayInclude(string person, bool isAnswered) => _people.Contains(person) || (_isAnybody && !isAnswered);
}
