using System.Collections.Immutable;
using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>The questions about who may be SENCO, in the order in which they are asked.</summary>
internal static class AppointmentQuestions
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Passed = "passed";
    public const string Exempt = "exempt";

    /// <summary>All of them.</summary>
    public static ImmutableArray<PageQuestion> All { get; } =
    [
        new(Ids.Kind, "What kind of school are they, or would they be, the SENCO of?", "Kind of school")
        {
            SchoolTitle = "Which school are they, or would they be, the SENCO of?",
            Options = SchoolKind.Options(SchoolKinds.OfSencos),
            Where = Places.Register,
            AsksFor = static (fact, _) => fact is { Fact: FactName.SchoolEstablishmentType, Index: 0 },
        },
        new(Ids.Head, "Are they the head teacher of this school?", "Head of the school")
        {
            Hint = "Or its acting head. A head may be the SENCO, and needs none of the rest.",
            Options = [new(Yes, "Yes, the head or acting head"), new(No, "No")],
            Where = "The governing board, or the schools' register, Get information about schools (GIAS).",
            AsksFor = static (fact, _) => fact.Fact is FactName.SchoolUrn,
        },
        TeacherQuestions.Qualified,
        new(Ids.Teaches, "Do they work as a teacher at this school?", "Works as a teacher there")
        {
            Hint = "It does not mean having a class: somebody whom the school employs as a teacher does. Somebody bought in, or who leads SEN for a trust, does only if they teach at this school.",
            Options = [new(Yes, "Yes"), new(No, "No")],
            Where = Places.Contract,
            AsksFor = static (fact, _) => fact is { Fact: FactName.AppointmentTeachesAtSchool, Index: 0 },
        },
        new(Ids.Induction, "Have they completed induction as a teacher?", "Induction")
        {
            Hint = "The statutory induction of newly qualified or early career teachers.",
            Options =
            [
                new(Passed, "Yes, they have passed it"),
                new(Exempt, "They are exempt from it"),
                new(No, "No, or not yet", "Also if they never began it, or failed it"),
            ],
            Where = Places.Teachers,
            AsksFor = static (fact, _) => fact.Fact is FactName.TeacherInduction,
        },
        new(Ids.QtsSince, "When did they get QTS?", "QTS since")
        {
            Hint = "Teachers who were qualified by 7 May 1999 did not have to complete induction.",
            Where = Places.Teachers,
            Applies = static answers => answers[Ids.Qts] is TeacherQuestions.ByQts,
            AsksFor = static (fact, _) => fact.Fact is FactName.TeacherQtsHeldFrom,
            WhyNot = AwardFitting.WhyNotLater,
        },
        new(Ids.From, "When did they become SENCO of this school?", "SENCO since")
        {
            Where = Places.Contract,
            AsksFor = static (fact, _) => fact is { Fact: FactName.AppointmentFrom, Index: 0 },
            WhyNot = AwardFitting.WhyNotLater,
        },
    ];
}
