using System.Globalization;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Tests.Registers.Census;
using QualificationRules.Tests.Registers.Npqs;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>What is true of a teacher, made up at random, and what each source, working as it does, would say of it.</summary>
internal sealed class World
{
    private const string Trn = "9000008";

    private readonly Random _random;
    private readonly List<LocalDate> _full = [];
    private readonly LocalDate? _partial;
    private readonly string _qtls;
    private readonly LocalDate _qtlsFrom;
    private readonly List<(LocalDate From, LocalDate? Until)> _memberships = [];
    private readonly bool _isExempt;
    private readonly bool _isExemptByQtls;
    private readonly LocalDate? _passed;

    public World(int seed)
    {
        _random = new Random(seed);
        for (var routes = _random.Next(3); routes > 0; routes--)
        {
            _full.Add(Day());
        }

        _partial = Maybe(3) ? Day() : null;
        (_qtls, _qtlsFrom) = (new[] { "None", "Expired", "Active" }[_random.Next(3)], Day());
        if (_qtls is "Active" && Maybe(2))
        {
            // A gap, which the register does not record.
            var gap = Between(_qtlsFrom, Trs.Answered.PlusDays(-2));
            _memberships.AddRange([(_qtlsFrom, gap), (Between(gap.PlusDays(2), Trs.Answered), null)]);
        }
        else if (_qtls is not "None")
        {
            _memberships.Add((_qtlsFrom, _qtls is "Active" ? null : Between(_qtlsFrom, Trs.Answered)));
        }

        _isExemptByQtls = _qtls is not "None" && Maybe(2);
        _isExempt = !_isExemptByQtls && Maybe(3);
        _passed = _isExempt || _isExemptByQtls || Maybe(3) ? null : Day();
        (Nasenco, Npq) = (Maybe(3) ? Day() : null, Maybe(3) ? Day() : null);
    }

    /// <summary>The day of the census.</summary>
    public static LocalDate Census { get; } = new(2026, 11, 5);

    public LocalDate? Nasenco { get; }

    public LocalDate? Npq { get; }

    /// <summary>What is true of induction on the day of the answers.</summary>
    public InductionStatus Induction => _isExempt || _isExemptByQtls ? InductionStatus.Exempt : _passed is null ? InductionStatus.RequiredToComplete : InductionStatus.Passed;

    public LocalDate? Passed => _passed;

    /// <summary>Days on which something changes, and those beside them.</summary>
    public IEnumerable<LocalDate> Days => new[] { new LocalDate(1999, 5, 7), Census, Trs.Answered, _qtlsFrom }
        .Concat(_full).Concat(_memberships.Select(period => period.From)).Concat(_memberships.Select(period => period.Until).OfType<LocalDate>())
        .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Where(day => day <= Trs.Answered).Distinct();

    public bool HasQtsOn(LocalDate day) => _full.Exists(from => from <= day);

    /// <summary>Whether QTS is held by partial access alone, which a date of a list does not say.</summary>
    public bool IsPartialAlone => _full.Count == 0 && _partial is not null;

    public bool IsMemberOn(LocalDate day) => _memberships.Exists(period => period.From <= day && !(period.Until < day));

    /// <summary>The answer of the Teaching Record System, in one of its versions, with some words that are not known.</summary>
    public string TeachingRecord()
    {
        var held = _full.Concat(_qtls is "Active" ? [_qtlsFrom] : Array.Empty<LocalDate>()).Order().ToList();
        var status = Maybe(20) ? "Suspended" : _qtls;
        var reasons = _isExemptByQtls ? """{"inductionExemptionReasonId":"35caa6a3-49f2-4a63-bd5a-2ba5fa9dc5db","name":"QTLS"}""" : _isExempt ? """{"inductionExemptionReasonId":"1","name":"Other"}""" : "";
        var induction = $$"""{"status":"{{(Maybe(20) ? "Postponed" : Induction)}}","completedDate":{{Json(_passed)}}{{(Maybe(2) ? $",\"exemptionReasons\":[{reasons}]" : "")}}}""";
        if (Maybe(2))
        {
            var description = held.Count > 0 && _qtls is "Active" && held[0] == _qtlsFrom && !_full.Contains(_qtlsFrom) ? "Qualified Teacher Learning and Skills status" : "Qualified";
            var count = Maybe(2) ? $",\"awardedOrApprovedCount\":{held.Count}" : "";
            return Trs.Person(held.Count == 0 ? "null" : $$"""{"awarded":{{Json(held[0])}},"statusDescription":"{{description}}"{{count}}}""", status, induction: induction);
        }

        var types = _full.Select(_ => Trs.QtsRoute).Concat(_qtls is "Active" ? [Trs.QtlsRoute] : Array.Empty<string>()).ToArray();
        var routes = _full.Select(from => Trs.Route(Trs.QtsRoute, Text(from)))
            .Concat(_qtls is "Active" ? [Trs.Route(Trs.QtlsRoute, Maybe(10) ? null : Text(_qtlsFrom))] : Array.Empty<string>())
            .Concat(_partial is { } partial ? [Trs.Route(Trs.PartialRoute, Text(partial))] : Array.Empty<string>())
            .Append(Trs.Route(Trs.QtsRoute, Text(Day()), Maybe(2) ? "Withdrawn" : "NewStatus"));
        return Trs.Person(held.Count == 0 ? "null" : Trs.Qts(Text(held[0]), types), status, Maybe(2) ? string.Join(",", routes) : null, induction);
    }

    public string NpqAnswer() => Npq is { } day ? NpqTests.Answer(Trn, (Text(day), "NPQSENCO"), (Text(day), "NPQSL")) : NpqTests.Answer(Trn);

    /// <param name="countsPartial">Whether the school takes a status by partial access for QTS.</param>
    public string CensusReturn(bool countsPartial) => Swc.Return(Swc.Member(
        Trn,
        $"<QTS>{(HasQtsOn(Census) || (countsPartial && _partial <= Census) ? "true" : "false")}</QTS><QTLS>{(IsMemberOn(Census) ? "true" : "false")}</QTLS>",
        subject: Nasenco <= Census || Npq <= Census ? "Z201" : "X"));

    /// <summary>A staff list that has the truth, or as much of it as HR has.</summary>
    /// <param name="countsPartial">Whether HR takes a status by partial access for QTS.</param>
    public string List(bool countsPartial)
    {
        var qts = _full.Count > 0 ? Vague(_full.Min()) : countsPartial && _partial is { } partial ? Vague(partial) : _partial is null && Maybe(2) ? "none" : "";
        // The columns have one membership; of several the list says nothing.
        var member = _memberships.Count == 1 && Maybe(2) ? $"{Vague(_memberships[^1].From)},{(_memberships[^1].Until is { } until ? Text(until) : "")}" : ",";
        var induction = _isExemptByQtls || Maybe(2) ? "," : $"{Induction},{(_passed is { } passed ? Vague(passed) : "")}";
        return "Employee ID,TRN,URN,DfE Number,Establishment Type,Role Start Date,QTS Date,QTLS From,QTLS Until,Induction Status,Induction Completed Date,NASENCO Award Date\n"
            + $"1,{Trn},900001,999/2001,34,2019-09-02,{qts},{member},{induction},{(Nasenco is { } day ? Vague(day) : Maybe(2) ? "none" : "")}\n";
    }

    private string Vague(LocalDate day) => _random.Next(4) switch
    {
        0 => "",
        1 => $"{day.Year}",
        2 => Text(day)[..7],
        _ => Text(day),
    } is { Length: > 0 } text ? text : Text(day);

    private bool Maybe(int oneIn) => _random.Next(oneIn) == 0;

    private LocalDate Day() => new LocalDate(1995, 1, 1).PlusDays(_random.Next(11_600));

    private LocalDate Between(LocalDate first, LocalDate last) => first >= last ? first : first.PlusDays(_random.Next(Period.DaysBetween(first, last)));

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Json(LocalDate? day) => day is { } text ? $"\"{Text(text)}\"" : "null";
}
