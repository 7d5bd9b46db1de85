using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>A SENCO all of whose facts are known: what somebody who takes the check for them could answer, and the record that says the same.</summary>
public sealed record Senco(LocalDate On, int Code, LocalDate From, SencoCourse Nasenco, SencoCourse Npq, ImmutableArray<SencoPost> Earlier, bool GoesOnFromLatest) : Person(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.SencoQualification;

    /// <inheritdoc/>
    public override StaffRecord Record => new(
        appointments:
        [
            new Appointment("post", Role.Senco, SchoolOf(Code), From, continues: Earlier.IsEmpty ? default(Continuation) : GoesOnFromLatest ? "earlier-1" : Continuation.None),
            .. Earlier.Select((post, at) => new Appointment($"earlier-{at + 1}", Role.Senco, SchoolOf(post.Code), post.From, post.Until, continues: Earlier.Length > 1 ? Continuation.None : default)),
        ],
        training: [.. Nasenco.Training(Qualification.Nasenco), .. Npq.Training(Qualification.NpqSenco)]);

    /// <inheritdoc/>
    internal override Topic Topic => AwardTopic.Topic;

    /// <inheritdoc/>
    protected override string Known(string id) => id switch
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
        "others" => "yes",
        "continues-0" => GoesOnFromLatest ? "earlier-1" : "new",
        _ when id.StartsWith("kind-", StringComparison.Ordinal) => KindOf(Earlier[id[^1] - '1'].Code),
        _ when id.StartsWith("from-", StringComparison.Ordinal) => Text(Earlier[id[^1] - '1'].From),
        _ when id.StartsWith("until-", StringComparison.Ordinal) => Text(Earlier[id[^1] - '1'].Until),
        _ => "new",
    };

    private static School SchoolOf(int code) => new(establishmentType: TypeOf(code));
}
