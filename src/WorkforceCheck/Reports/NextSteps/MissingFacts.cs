using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>What to ask and to fill in so that a verdict can be given.</summary>
internal static class MissingFacts
{
    /// <summary>Such as <c>Fill in: NASENCO Start Date, Role Start Date (line 7).</c>, the questions about posts that may be one before it; empty where no fact decides.</summary>
    public static string Of(Answer answer) => string.Join(' ', Items(answer));

    /// <summary>The same, one by one.</summary>
    public static IReadOnlyList<string> Items(Answer answer)
    {
        var needed = answer.Verdict.Needed;
        var asked = needed.Where(path => path.Fact == FactName.AppointmentContinues).Select(path => answer.Person.Record.Appointments[path.Index]).ToList();
        var questions = answer.Checks.Where(check => asked.Exists(check.AsksAbout)).ToList();

        // Who answers the question needs no register, and the facts of a school decide nothing else.
        var columns = NeededColumns.Of(
            needed.Where(path => path.Fact switch
            {
                FactName.AppointmentContinues => !questions.Exists(question => question.AsksAbout(answer.Person.Record.Appointments[path.Index])),
                // Who fills in the course's other dates need not know when the place was accepted.
                FactName.TrainingEnrolled => !needed.Any(other => other.Index == path.Index && other.Fact is FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded),
                FactName.SchoolOpenedOn or FactName.SchoolPredecessors => asked.Count == 0,
                _ => ToAdd(path, answer) is null,
            }),
            answer.Person,
            answer.Row).ToList();
        return [
            .. questions.Select(question => question.Text),
            .. columns.Count > 0 ? [$"Fill in: {string.Join(", ", columns)}."] : Array.Empty<string>(),
            .. needed.Select(path => ToAdd(path, answer)).OfType<string>(),
        ];
    }

    /// <summary>Where a cell says that the file lacks posts or courses, nothing is to be filled in there: what is lacking is.</summary>
    private static string? ToAdd(FactPath needed, Answer answer)
    {
        var (column, what) = needed.Fact switch
        {
            FactName.AppointmentsComplete => (Columns.PostsComplete, "post"),
            FactName.TrainingComplete => (Columns.TrainingComplete, "course"),
            _ => (null, ""),
        };
        var person = answer.Person.Row;
        return column?.In(person, blank: true) == false
            ? $"Add the missing {what}, or write yes in {NeededColumns.At(column, person.LineOf(column), answer.Row)} if there is none."
            : null;
    }
}
