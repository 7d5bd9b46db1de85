using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>The question whether somebody is a qualified teacher, and what its answer tells.</summary>
internal static class TeacherQuestions
{
    public const string ByQts = "qts";
    public const string ByQtls = "qtls";
    public const string No = "no";

    /// <summary>The question.</summary>
    public static PageQuestion Qualified { get; } = new(Ids.Qts, "Are they a qualified teacher?", "Qualified teacher")
    {
        Hint = "On the date asked about. A teaching assistant, or a teacher without QTS, is not. Early Years Teacher Status is not QTS.",
        Options =
        [
            new(ByQts, "Yes, they have qualified teacher status (QTS)"),
            new(ByQtls, "Yes, by QTLS alone", "Qualified Teacher Learning and Skills, with membership of the Society for Education and Training that goes on"),
            new(No, "No", "Also if they are still training, or their QTLS has lapsed"),
        ],
        Where = $"{Places.Teachers} QTLS is in the register of the Society for Education and Training (SET).",
        AsksFor = static (fact, facts) => facts.Answers[Ids.Qts] is not ByQts && fact.Fact is FactName.TeacherQtsHeldFrom or FactName.QtlsFrom or FactName.QtlsUntil,
    };

    /// <summary>The day from which QTS is held, as far as it is known.</summary>
    public static FactDate HeldFrom(Answers answers) => answers[Ids.Qts] switch
    {
        ByQts => answers.Past(Ids.QtsSince) ?? Days.Until(answers.On),
        ByQtls or No => FactDate.Never,
        _ => FactDate.Unknown,
    };

    /// <summary>The membership of those who are qualified by QTLS: it has begun, and goes on.</summary>
    public static IEnumerable<QtlsMembership> Membership(Answers answers) =>
        answers[Ids.Qts] is ByQtls ? [new(Days.Until(answers.On), FactDate.Never)] : [];

    /// <summary>What is taken as given of the answer.</summary>
    public static IEnumerable<string> Assumed(Answers answers) =>
        answers[Ids.Qts] is ByQts ? ["Their QTS does not rest on partial access alone, a recognition of teachers from abroad for some subjects."] : [];
}
