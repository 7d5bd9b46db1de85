using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Whether a head needed the NPQH, and had it.</summary>
internal static class HeadshipTopic
{
    private const string Post = "post";
    private const int CommunitySchool = 1;

    /// <summary>The topic.</summary>
    public static Topic Topic { get; } = new(
        "headship-qualification", "Did a head need the NPQH?",
        "About the past: no law has asked it of heads since 8 February 2012. It helps to know when they were appointed.")
    {
        Questions = HeadshipQuestions.All,
        AsksForDate = true,
        FactsOf = FactsOf,
        Kinds = SchoolKinds.OfHeads,
        Assumed = Assumed,
        Words = new()
        {
            Sentence = static verdict => verdict.Outcome switch
            {
                Outcome.NotApplicable when verdict.On >= Dates.HeadshipRuleRevoked => $"No: the law has not asked heads for the NPQH since {Words.Of(Dates.HeadshipRuleRevoked)}",
                Outcome.NotApplicable => "No: the law did not ask them for the NPQH",
                Outcome.Exempt => "No: they were excused from the NPQH",
                Outcome.Satisfied => "They had what the law asked for",
                _ => "Yes, and they did not have it",
            },
            Possible = static outcome => outcome switch
            {
                Outcome.NotApplicable => "the law did not ask them for the NPQH",
                Outcome.Exempt => "they were excused from the NPQH",
                Outcome.Satisfied => "they had what the law asked for",
                _ => "they needed the NPQH, and did not have it",
            },
            Short = static outcome => outcome switch
            {
                Outcome.NotApplicable => "Not asked for",
                Outcome.Exempt => "Excused",
                Outcome.Satisfied => "Had what was asked for",
                _ => "Needed, and not held",
            },
            Nothing = static _ => "Nothing.",
        },
    };

    private static CheckFacts FactsOf(Answers answers)
    {
        var post = new Appointment(
            Post, Role.Head, SchoolKind.SchoolOf(SchoolKinds.OfHeads, answers[Ids.Kind]), answers.Past(Ids.From) ?? Days.Until(answers.On),
            capacity: answers[Ids.Capacity] is HeadshipQuestions.Acting ? Capacity.Acting : Capacity.Substantive);
        var before = LocalDate.Min(answers.On, Dates.HeadshipRuleBegins.PlusDays(-1));
        var earlier = new Appointment(
            "earlier", Role.Head, new School(establishmentType: EstablishmentType.FromCode(CommunitySchool)), Days.Until(before), FactDate.Between(LocalDate.MinIsoValue, answers.On));
        var record = new StaffRecord(
            appointments: answers[Ids.HeldBefore] is HeadshipQuestions.Yes ? [post, earlier] : [post],
            training: CourseOf(answers) is { } course ? [course] : [],
            appointmentsComplete: answers[Ids.HeldBefore] is HeadshipQuestions.Yes or HeadshipQuestions.No,
            trainingComplete: answers[Ids.Qualified] is not (null or Answers.Unknown));
        return new(answers, Question.HeadshipQualification, record, Post);
    }

    private static Training? CourseOf(Answers answers) => answers[Ids.Qualified] switch
    {
        HeadshipQuestions.Held => new(Qualification.Npqh, awarded: Days.Until(answers.On)),
        HeadshipQuestions.Eea => new(Qualification.EeaHeadship, awarded: Days.Until(answers.On)),
        HeadshipQuestions.Npqicl => new(Qualification.Npqicl, started: Days.Until(answers.On)),
        HeadshipQuestions.UnderWay => new(
            Qualification.Npqh, enrolled: answers.Past("npqh-enrolled") ?? Days.Until(answers.On), started: answers.Past("npqh-started") ?? FactDate.Unknown, awarded: FactDate.Never),
        _ => null,
    };

    private static IEnumerable<string> Assumed(Answers answers, Verdict verdict)
    {
        if (verdict.Outcome is not Outcome.NotApplicable)
        {
            yield return $"They were the head on {Words.Of(verdict.On)}.";
        }

        if (answers[Ids.Capacity] is Answers.Unknown)
        {
            yield return "They were the head by an appointment: an acting head was excused.";
        }

        if (answers[Ids.Qualified] is HeadshipQuestions.Held or HeadshipQuestions.Eea)
        {
            yield return $"It had been awarded by {Words.Of(verdict.On)}.";
        }
    }
}
