using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>A SENCO all of whose facts are known: what somebody who takes the check for them could answer, and the record that says the same.</summary>
public sealed record Senco(LocalDate On, int Code, LocalDate From, SencoCourse Nasenco, SencoCourse Npq, ImmutableArray<SencoPost> Earlier, bool GoesOnFromLatest)
{
    /// <summary>The ids of the questions that are answered with "I don't know".</summary>
    public ImmutableHashSet<string> NotKnown { get; init; } = [];

    /// <summary>The ids of the questions whose date is answered without the day.</summary>
    public ImmutableHashSet<string> WithoutDay { get; init; } = [];

    /// <summary>All facts, as a record that is written down here without the check.</summary>
    public StaffRecord Record => new(
        appointments:
        [
            new Appointment("post", Role.Senco, SchoolOf(Code), From, continues: Earlier.IsEmpty ? default(Continuation) : GoesOnFromLatest ? "earlier-1" : Continuation.None),
            .. Earlier.Select((post, at) => new Appointment($"earlier-{at + 1}", Role.Senco, SchoolOf(post.Code), post.From, post.Until, continues: Earlier.Length > 1 ? Continuation.None : default)),
        ],
        training: [.. Nasenco.Training(Qualification.Nasenco), .. Npq.Training(Qualification.NpqSenco)]);

    /// <summary>The answer to a question.</summary>
    internal string Answer(PageQuestion question)
    {
        if (NotKnown.Contains(question.Id))
        {
            return Answers.Unknown;
        }

        var answer = Known(question.Id);
        return question.IsDate && WithoutDay.Contains(question.Id) ? answer[..7] : answer;
    }

    /// <summary>The check with this person, to its end: the questions that were asked, and where it ends.</summary>
    internal (ImmutableArray<string> Asked, Flow End) Walk(Evaluator evaluator)
    {
        var (asked, flow) = (ImmutableArray.CreateBuilder<string>(), Flow.At(Answers.None(On), evaluator));
        while (flow.Next is { } question)
        {
            asked.Add(question.Id);
            asked.Count.Should().BeLessThan(30, "every question is asked once");
            flow = Flow.At(flow.Facts.Answers.With(question.Id, Answer(question)), evaluator);
        }

        return (asked.ToImmutable(), flow);
    }

    private static School SchoolOf(int code) => new(establishmentType: code == 0 ? EstablishmentType.InNoRegister : EstablishmentType.FromCode(code));

    private static string Text(LocalDate? date) => $"{date:uuuu'-'MM'-'dd}";

    private static string KindOf(int code) => SchoolKind.All.Single(kind => kind.Codes.Contains(code)).Value;

    private string Known(string id) => id switch
    {
        "kind" => KindOf(Code),
        "from" => Text(From),
        "nasenco" => Nasenco.State,
        "nasenco-started" => Text(Nasenco.Started),
        "nasenco-completed" => Text(Nasenco.Completed),
        "nasenco-awarded" => Text(Nasenco.Awarded),
        "npq" => Npq.State,
        "npq-started" => Text(Npq.Started),
        "npq-completed" => Text(Npq.Completed),
        "npq-awarded" => Text(Npq.Awarded),
        "earlier" => Earlier.Length == 0 ? "none" : $"{Earlier.Length}",
        "continues-0" => GoesOnFromLatest ? "earlier-1" : "new",
        _ when id.StartsWith("kind-", StringComparison.Ordinal) => KindOf(Earlier[id[^1] - '1'].Code),
        _ when id.StartsWith("from-", StringComparison.Ordinal) => Text(Earlier[id[^1] - '1'].From),
        _ when id.StartsWith("until-", StringComparison.Ordinal) => Text(Earlier[id[^1] - '1'].Until),
        _ => "new",
    };
}
