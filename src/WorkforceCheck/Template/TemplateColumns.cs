using System.Collections.Immutable;
using QualificationRules.Registers.Extracts;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Template;

/// <summary>The columns of the template, in its order, each with its explanation.</summary>
internal static class TemplateColumns
{
    private const string NotKnown = "not known";
    private const string NoCourse = "all three blank: no such course on record; one blank: not known";

    private const string Teaches =
        "SENCOs: works as a teacher at this school. The law does not define it, and it is not \"has a class\": yes for a SENCO without a class who is employed here as a teacher; "
        + "for somebody bought in, or directing SEN for a trust, only where they teach here.";

    public static ImmutableArray<TemplateColumn> All { get; } =
    [
        new(Columns.EmployeeId, "Who the row is about; the same in all rows of the person.", "an error", "EXAMPLE"),
        new(Columns.Name, "Shown in the report.", "the id is shown", "A. Archer"),
        new(Columns.Trn, "Teacher reference number, as text, so that zeros at its beginning stay.", NotKnown, "0900001"),
        new(Columns.Urn, "The school's number in the register (GIAS). With the register at hand, DfE Number or School will do.", NotKnown, "900001"),
        new(Columns.School, "Shown in the report; with the register, finds the school where URN is blank.", "the URN is shown", "Ashbrook Primary"),
        new(Columns.Type, "The school's type in GIAS when the post was held; with the register it may be left out.", NotKnown, "34 Academy converter"),
        new(Columns.Country, "Where the school is.", "England", ""),
        new(Columns.Role, "What the post is. Only SENCOs and heads are asked about.", "no SENCO", "SENCO"),
        new(Columns.RoleStart, "First day in this role at this school: not of the contract.", NotKnown, "01/09/2023"),
        new(Columns.RoleEnd, "Last day in the role.", "still in post", ""),
        new(Columns.ContinuesFrom, "URN, Post ID or line of the earlier post that this one goes on from; \"new\" where it goes on from none.", "dates and schools tell, or leave it open: the check then asks", ""),
        new(Columns.Teaches, Teaches, NotKnown, "yes"),
        new(Columns.Qts, "Qualified teacher status from; \"none\" where there is none.", NotKnown, "01/08/2008"),
        new(Columns.QtlsFrom, "Current QTLS membership from.", "none, where QTLS Until is blank too", ""),
        new(Columns.QtlsUntil, "Current QTLS membership until.", "still current", ""),
        new(Columns.Induction, "As in the Teaching Record System.", NotKnown, "Passed"),
        new(Columns.InductionCompleted, "Day on which induction was passed.", NotKnown, "20/07/2009"),
        .. Columns.Courses.Where(course => course.IsOfSencos).SelectMany(course => OfCourse(course, $"The {CauseWords.NameOf(course.Qualification!.Value)}", NoCourse)),
        new(Columns.PostsComplete, "Whether all earlier posts, as SENCO and as head, are in the file.", "yes", ""),
        new(Columns.TrainingComplete, "Whether all courses are in the file.", "yes", ""),
        new(Columns.Appointed, "Heads: day of the appointment.", "the Role Start Date", ""),
        .. OfCourse(Columns.Npqh, "NPQH", NoCourse),
        new(Columns.HeadshipQualification, "Another qualification for headship.", "none", ""),
        .. OfCourse(Columns.OtherHeadship, "That qualification", NotKnown),
        new(Columns.Forename, "In place of Name, with Surname.", "not shown", null),
        new(Columns.Surname, "In place of Name, with Forename.", "not shown", null),
        new(Columns.DfeNumber, "In place of URN, where the register is at hand.", NotKnown, null),
        new(Columns.La, "In place of URN, with Estab, where the register is at hand.", NotKnown, null),
        new(Columns.Estab, "In place of URN, with LA, where the register is at hand.", NotKnown, null),
        new(Columns.ContractStart, "First day of the contract: the role began on it or later.", NotKnown, null),
        new(Columns.ContractEnd, "Last day of the contract: the role ended on it or before.", "goes on", null),
        new(Columns.PostId, "Your name for the post, for Continues From.", "none", null),
        new(Columns.HeadFrom, "SENCO rows: first day as head of this school, where the headship has no row of its own.", "not its head", null),
        new(Columns.HeadUntil, "SENCO rows: last day as its head.", "still its head", null),
    ];

    /// <summary>The example row has begun the NPQ for SENCOs.</summary>
    private static IEnumerable<TemplateColumn> OfCourse(CourseColumns course, string name, string blank) =>
        from each in new (Column? Column, string Meaning, string Blank)[]
        {
            (course.Started, $"{name}: when the course began.", blank),
            (course.Completed, $"{name}: when the course was completed.", blank),
            (course.Awarded, $"{name}: when it was awarded; \"none\" where it has not been.", blank),
            (course.Recognised, "Whether a recognised body awards it.", "yes"),
            (course.Provider, "Its provider; decides nothing.", "not named"),
            (course.Listed, "Whether Schedule A1 lists that provider.", "yes"),
        }
        where each.Column is not null
        select new TemplateColumn(each.Column, each.Meaning, each.Blank, each.Column == Columns.Npq.Started ? "03/02/2025" : each.Column == Columns.Npq.Awarded ? "none" : "");
}
