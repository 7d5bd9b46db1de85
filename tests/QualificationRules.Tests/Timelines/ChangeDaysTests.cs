using FluentAssertions;
using QualificationRules.Analysis;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Timelines;

/// <summary>The days on which an outcome can change: how many there can be, and which they are.</summary>
public sealed class ChangeDaysTests
{
    public static TheoryData<string> Questions { get; } = [.. Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_record_whose_dates_are_exact_has_no_more_days_than_it_has_room_for(string code)
    {
        var question = Question.All.First(each => string.Equals(each.Code, code, StringComparison.Ordinal));
        FactDate day = Date("2019-03-01");
        foreach (var (posts, courses, periods) in ((int, int, int)[])[(0, 0, 0), (1, 0, 0), (2, 0, 0), (0, 1, 0), (0, 2, 0), (0, 0, 1), (2, 3, 4)])
        {
            var record = new StaffRecord(
                new(day, qtls: [.. Enumerable.Repeat(new QtlsMembership(day, day), periods)], induction: InductionStatus.Passed, inductionCompletedOn: day),
                [.. Enumerable.Range(0, posts).Select(each => new Appointment($"h{each}", question.Role ?? Role.Head, School(), day, day, appointedOn: day))],
                [.. Enumerable.Repeat(new Training(Qualification.Npqh, day, day, day, day), courses)]);

            WritesAtMostWhatFits(question, record);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_record_whose_dates_are_not_exact_has_no_more_days_than_it_has_room_for(string code)
    {
        var question = Question.All.First(each => string.Equals(each.Code, code, StringComparison.Ordinal));
        var imprecise = Fact("2019-03-01/2020-08-31");
        var record = new StaffRecord(
            new(imprecise, qtls: [new QtlsMembership(imprecise, imprecise)], induction: InductionStatus.Passed, inductionCompletedOn: imprecise),
            [.. Enumerable.Range(0, 3).Select(each => new Appointment($"h{each}", question.Role ?? Role.Head, School(), imprecise, imprecise, appointedOn: Fact("2019-01-01/2020-02-28")))],
            [.. Enumerable.Repeat(new Training(Qualification.Npqh, imprecise, imprecise, imprecise, imprecise), 2)],
            appointmentsComplete: false,
            trainingComplete: false);

        WritesAtMostWhatFits(question, record);
    }

    /// <summary>A law's days alone, then those of the post: not yet in it before its first day, no longer after its last.</summary>
    [Theory]
    [InlineData(0, "2010-09-01..2011-08-31", "2004-04-01 2005-04-30 2005-12-31 2010-09-01 2011-09-01 2012-02-08 2014-09-02")]
    [InlineData(1, "2010-09-01..2011-08-31", "2010-09-01 2011-09-01 2012-02-08 2014-09-02")]
    public void The_days_are_those_of_the_law_and_of_the_dates_in_order(int after, string held, string days)
    {
        var ends = held.Split("..");
        var enquiry = EnquiryOf(new(QualifiedTeacher, [new("h", Role.Head, School(), Date(ends[0]), FactDate.On(Date(ends[1])))], []));
        var into = new ChangeDay[ChangeDays.MostFor(Question.HeadshipQualification, enquiry)];

        var count = ChangeDays.Write(Question.HeadshipQualification, enquiry, into, after == 0 ? null : Date("2005-12-31"));

        string.Join(' ', into.Take(count).Select(change => Iso(change.Day)).Distinct(StringComparer.Ordinal)).Should().Be(days);
    }

    private static void WritesAtMostWhatFits(Question question, StaffRecord record)
    {
        var enquiry = EnquiryOf(record);
        var most = ChangeDays.MostFor(question, enquiry);

        Segmentation.MostFor(question, enquiry).Should().Be(most + 1, "n days of change cut time into n + 1 segments");
        ChangeDays.Write(question, enquiry, new ChangeDay[most]).Should().BePositive().And.BeLessThanOrEqualTo(most);
    }

    private static Enquiry EnquiryOf(StaffRecord record) => new(record, PostSelection.NoPost, Date("2026-11-22"), default, Ruleset.Current);
}
