using System.Numerics;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// Which facts of a person's SENCO posts can still change the answer to a question about a SENCO: those of the post asked about are
/// tried beside the shortest and the longest earlier service, and service that began early where that matters;
/// <see cref="ServiceNeeds"/> tells which of them and of the earlier posts decide how long that was.
/// </summary>
internal sealed class PostNeeds
{
    private const int PostGroup = 1;

    /// <summary>The finding "relevant school", which stands second in the group.</summary>
    private const int AtRelevantSchool = 0b10;

    /// <summary>The combinations without the fourth and the fifth finding of the group: service of more than twelve months.</summary>
    private const ulong NotOverTwelveMonths = 0x0000_00FF_0000_00FF;

    private readonly Question _question;
    private readonly Enquiry _enquiry;
    private readonly Consequences _consequences;
    private readonly SupposedPosts _posts;
    private readonly LocalDate[] _cuts;

    public PostNeeds(Question question, Enquiry enquiry, in Combinations found)
    {
        (_question, _consequences) = (question, new(question.Table, found, PostGroup));
        _enquiry = enquiry with { Record = enquiry.Record with { Training = [] } };
        _posts = new(_enquiry);
        _cuts =
        [
            enquiry.On, enquiry.On.OrNextDay(), SencoDeadline.EarliestStartWithin(enquiry), Dates.SencoRequirementBegins.PlusDays(1), Dates.TransitionYearFirstDay, Dates.NpqReplacesNasenco,
        ];
    }

    public IEnumerable<NeededFact> All()
    {
        var open = OpenFacts.OfPosts(_enquiry.Record);
        if (open.IsEmpty)
        {
            return [];
        }

        StageChoices[] choices = [.. _posts.WithService(SencoDeadline.EarliestStartWithin(_enquiry)).Select(Choices)];
        var service = new ServiceNeeds(_enquiry, _posts, _cuts, LeadsApart);
        var values = new DecisiveValues(_question, _enquiry);
        return
            from path in open
            where DecidesPost(path, choices) || service.Decides(path)
            select NeededFact.Of(path, Suppositions.Of(_enquiry.Record, path, values).Select(record => _consequences.OutcomesLeft(Find(record))));
    }

    private (bool Length, bool Beginning) LeadsApart(StaffRecord record)
    {
        var found = Find(record);
        return (_consequences.LeadApart(found), _consequences.LeadApart(found & NotOverTwelveMonths));
    }

    private ulong Find(StaffRecord record) => _question.Find(_enquiry with { Record = record })[PostGroup];

    /// <summary>The completions of becoming SENCO, of the first day in the post and of the last, all earlier service being known.</summary>
    private StageChoices Choices(StaffRecord record) => new(
        (_enquiry.Record.Starts[_posts.First], _enquiry.Record.Starts[_posts.Asked], _enquiry.Post!.Until),
        _cuts,
        (became, from, until) => Find(_posts.InPost(record, became, from, until)) is var found && BitOperations.IsPow2(found) ? found : 0,
        firstIsSecond: _posts.First == _posts.Asked);

    private bool DecidesPost(FactPath path, StageChoices[] choices) => path switch
    {
        (FactName.AppointmentFrom, var post) when post == _posts.First => Decide(0, choices),
        (FactName.AppointmentFrom, var post) when post == _posts.Asked => Decide(1, choices),
        (FactName.AppointmentUntil, var post) when post == _posts.Asked => Decide(2, choices),
        (FactName.SchoolEstablishmentType, var post) when post == _posts.Asked =>
            Array.Exists(choices, each => each.Completions.Any(found => _consequences.LeadApart(found | AtAnotherSchool(found)))),
        _ => false,
    };

    private bool Decide(int stage, StageChoices[] choices) =>
        Array.Exists(choices, each => each.Decides(stage, alternatives => _consequences.LeadApart(alternatives)));

    private static ulong AtAnotherSchool(ulong found) => 1ul << (int)((uint)BitOperations.TrailingZeroCount(found) & ~AtRelevantSchool);
}
