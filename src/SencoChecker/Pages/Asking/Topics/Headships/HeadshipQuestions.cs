using System.Collections.Immutable;
using QualificationRules;
using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>The questions about a head and the NPQH, in the order in which they are asked.</summary>
internal static class HeadshipQuestions
{
    public const string Acting = "acting";
    public const string Yes = "yes";
    public const string No = "no";
    public const string Held = "held";
    public const string Eea = "eea";
    public const string Npqicl = "npqicl";
    public const string UnderWay = "under-way";

    private const string Certificate = "The certificate, or the person's file.";

    /// <summary>All of them.</summary>
    public static ImmutableArray<PageQuestion> All { get; } =
    [
        new(Ids.Start, "Which day do you want to know about?", "Date asked about")
        {
            Hint = "The law asked heads for the NPQH from 1 April 2004 to 7 February 2012, and does not any more. The date has to be exact.",
            DateHint = "For example, 1 9 2010.",
            Where = "If you do not say, it is asked about today.",
            IsAskedAnyway = static (_, _) => true,
            DateAskedAbout = OnQuestion.StartOrToday,
            WhyNot = static (date, _) => date.IsExact && FormAnswers.CanBeAskedAbout(date.Earliest) ? null : "The date must be exact, and between 2000 and 2100",
        },
        new(Ids.Kind, "What kind of school were they the head of?", "Kind of school")
        {
            Options = SchoolKind.Options(SchoolKinds.OfHeads),
            Where = Places.Register,
            AsksFor = static (fact, _) => fact is { Fact: FactName.SchoolEstablishmentType, Index: 0 },
        },
        new(Ids.Capacity, "Were they the head, or the acting head?", "Head or acting head")
        {
            Options =
            [
                new("appointed", "The head, by an appointment"),
                new(Acting, "The acting head", "Until a head was appointed, or while the head was away"),
            ],
            Where = Places.Contract,
            IsAskedAnyway = static (answers, outcome) => answers[Ids.Kind] is not null && outcome is not Outcome.NotApplicable,
        },
        new(Ids.From, "When were they appointed head of this school?", "Appointed")
        {
            Where = Places.Contract,
            AsksFor = static (fact, _) => fact is { Fact: FactName.AppointmentFrom or FactName.AppointmentAppointedOn, Index: 0 },
            WhyNot = AwardFitting.WhyNotLater,
        },
        new(Ids.HeldBefore, "Had they been appointed head of another school before 1 April 2004?", "Head before April 2004")
        {
            Hint = "Of a maintained, special or independent school in England, or of any school in Scotland, Northern Ireland or abroad. A school in Wales, or acting as head, does not count.",
            Options = [new(Yes, "Yes"), new(No, "No")],
            Where = Places.Person,
            AsksFor = static (fact, _) => fact.Fact is FactName.AppointmentsComplete,
        },
        new(Ids.Qualified, "Did they have a qualification for headship on that day?", "Qualification for headship")
        {
            Options =
            [
                new(Held, "Yes, the NPQH or its like", "Also the NPQH of Wales, the Scottish Standard for Headship or the PQH of Northern Ireland"),
                new(Eea, "Yes, a like one from a state of the EEA or Switzerland"),
                new(Npqicl, "They had, or worked towards, the NPQICL", "The National Professional Qualification in Integrated Centre Leadership"),
                new(UnderWay, "Not yet, but they had a place on the NPQH"),
                new(No, "No", "Also if they had withdrawn from the course"),
            ],
            Where = Certificate,
            AsksFor = static (fact, facts) => facts.Answers[Ids.Qualified] is null or Answers.Unknown && IsOfCourse(fact.Fact),
        },
        new("npqh-enrolled", "When did they accept the place on the NPQH?", "NPQH: place accepted")
        {
            Where = Certificate,
            Applies = static answers => answers[Ids.Qualified] is UnderWay,
            AsksFor = static (fact, _) => fact.Fact is FactName.TrainingEnrolled,
            WhyNot = AwardFitting.WhyNotLater,
        },
        new("npqh-started", "When did the course for the NPQH start?", "NPQH: started")
        {
            Hint = "If it had not started by that day, choose \"I don't know\".",
            Where = Certificate,
            Applies = static answers => answers[Ids.Qualified] is UnderWay,
            AsksFor = static (fact, _) => fact.Fact is FactName.TrainingStarted,
            WhyNot = AwardFitting.WhyNotLater,
        },
    ];

    private static bool IsOfCourse(FactName fact) => fact is FactName.TrainingComplete or FactName.TrainingEnrolled or FactName.TrainingStarted or FactName.TrainingAwarded or FactName.TrainingCompleted;
}
