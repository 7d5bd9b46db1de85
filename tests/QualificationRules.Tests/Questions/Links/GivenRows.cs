using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions.Links;

/// <summary>
/// Two SENCO rows without the award: an earlier one, "a0", from 1 September 2020, and the one asked about, "a1", on 22 November 2026. As one
/// appointment its time ended on 1 September 2023; as two, five years' earlier service excuse.
/// </summary>
internal static class GivenRows
{
    public const string Earlier = "100002";
    public const string Later = "100001";
    public const string On = "2026-11-22";

    public static Appointment EarlierRow(string until, string? urn = Earlier, int type = CommunitySchool) => Row("a0", "2020-09-01", until, urn, type);

    public static Appointment Row(
        string id, string from, string? until, string? urn, int? type = CommunitySchool, Continuation continues = default, FactDate openedOn = default, string[]? predecessors = null) =>
        new(
            id,
            Role.Senco,
            new(urn, type is { } code ? QualificationRules.Law.EstablishmentType.FromCode(code) : null, openedOn: openedOn, predecessors: predecessors),
            Fact(from),
            until is null ? FactDate.Never : Fact(until),
            teachesAtSchool: true,
            continues: continues);

    /// <summary>Whether the row asked about goes on from the earlier one ("one"), is new, or may be either ("open").</summary>
    public static void IsLinked(string link, LinkedBy by, params Appointment[] rows) => IsLinked(link, by, [new FactPath(FactName.AppointmentContinues, 1)], rows);

    /// <inheritdoc cref="IsLinked(string, LinkedBy, Appointment[])"/>
    public static void IsLinked(string link, LinkedBy by, FactPath[] needed, params Appointment[] rows)
    {
        var verdict = Ask.SencoQualification(Record(rows), On);
        switch (link)
        {
            case "one":
                That(verdict).Is(Outcome.NotSatisfied).WithDeadline(Date("2023-09-01")).Needs();
                Linked(verdict).Should().Equal(("a1", "a0", by));
                break;
            case "new":
                That(verdict).Is(Outcome.Exempt).WithoutDeadline().Needs();
                Linked(verdict).Should().BeEmpty();
                break;
            case "open":
                That(verdict).MayBe(Outcome.Exempt, Outcome.NotSatisfied).WithoutDeadline().Needs(needed);
                Linked(verdict).Should().Equal(("a1", "a0", LinkedBy.Open));
                verdict.Advice.Select(advice => advice.Code).Should().Contain("posts-may-be-one");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(link), link, "one, new or open");
        }
    }

    /// <summary>The rows taken as one appointment, or that may be: each with the one that it goes on from.</summary>
    public static IEnumerable<(string Row, string GoesOnFrom, LinkedBy By)> Linked(Verdict verdict) => verdict.AppointmentRows.Select(row => (row.Appointment.Id, row.GoesOnFrom.Id, row.By));
}
