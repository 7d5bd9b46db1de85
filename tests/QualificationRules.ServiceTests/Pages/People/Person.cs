using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Somebody all of whose facts are known: what a person who takes the check for them could answer, and the record that says the same.</summary>
public abstract record Person(LocalDate On)
{
    /// <summary>The ids of the questions that are answered with "I don't know".</summary>
    public ImmutableHashSet<string> NotKnown { get; init; } = [];

    /// <summary>The ids of the questions whose date is answered without the day.</summary>
    public ImmutableHashSet<string> WithoutDay { get; init; } = [];

    /// <summary>What is asked of the evaluator.</summary>
    public abstract Question Question { get; }

    /// <summary>All facts, as a record that is written down here without the check.</summary>
    public abstract StaffRecord Record { get; }

    /// <summary>The post asked about; null for a question about a person.</summary>
    public virtual string? Post => "post";

    /// <summary>What is asked of the check.</summary>
    internal abstract Topic Topic { get; }

    /// <summary>The check with this person, to its end: the questions that were asked, and where it ends.</summary>
    internal (ImmutableArray<string> Asked, Flow End) Walk(Evaluator evaluator)
    {
        var (asked, flow) = (ImmutableArray.CreateBuilder<string>(), Flow.At(Answers.None(Topic, On), evaluator));
        while (flow.Next is { } question)
        {
            asked.Add(question.Id);
            asked.Count.Should().BeLessThan(30, "every question is asked once");
            var answers = flow.Facts.Answers.With(question.Id, Answer(question, flow.Facts.Answers));
            answers = question.DateAskedAbout is { } asks ? answers with { On = asks(answers, On) } : answers;
            question.WhyNotBeside(answers).Should().BeNull("the answers are true");
            flow = Flow.At(answers, evaluator);
        }

        return (asked.ToImmutable(), flow);
    }

    protected static string Text(LocalDate? date) => $"{date:uuuu'-'MM'-'dd}";

    protected static string YesOrNo(bool isYes) => isYes ? "yes" : "no";

    protected static EstablishmentType TypeOf(int code) => code == 0 ? EstablishmentType.InNoRegister : EstablishmentType.FromCode(code)!;

    protected string KindOf(int code) => Topic.Kinds.Single(kind => kind.Codes.Contains(code)).Value;

    /// <summary>The true answer to the question of an id.</summary>
    protected abstract string Known(string id);

    private string Answer(PageQuestion question, Answers beside)
    {
        if (NotKnown.Contains(question.Id))
        {
            return Answers.Unknown;
        }

        var answer = Known(question.Id);
        return question.IsDate && answer.Length > 7 && WithoutDay.Contains(question.Id) && question.WhyNot(FactDate.Parse(answer[..7]), beside) is null ? answer[..7] : answer;
    }
}
