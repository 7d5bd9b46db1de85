using FluentAssertions;
using QualificationRules.Analysis;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Timelines;

/// <summary>The days on which an outcome can change: how many there can be, and which they are.</summary>
public sealed class ChangeDaysTests
{
    /// <summary>Two years of which each end is reached and passed; each start has two readings of a third anniversary and a fourth besides.</summary>
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0, 0, 30)]
    [InlineData(2, 0, 0, 60)]
    [InlineData(0, 1, 0, 16)]
    [InlineData(0, 2, 0, 32)]
    [InlineData(0, 0, 1, 8)]
    [InlineData(0, 0, 2, 16)]
    [InlineData(2, 3, 4, 60 + 48 + 32)]
    public void A_record_of_dates_that_are_all_imprecise_takes_all_the_room_there_is(int posts, int courses, int periods, int days)
    {
        const int TeacherDays = 8;
        var imprecise = Span("2019-03-01/2020-08-31");
        var record = new StaffRecord(
            new(imprecise, qtls: [.. Enumerable.Repeat(new QtlsMembership(imprecise, imprecise), periods)], induction: InductionStatus.Passed, inductionCompletedOn: imprecise),
            [.. Enumerable.Range(0, posts).Select(each => new Appointment($"h{each}", Role.Head, Given.School(), imprecise, imprecise, appointedOn: Span("2019-01-01/2020-02-28")))],
            [.. Enumerable.Repeat(new Training(Qualification.Npqh, imprecise, imprecise, imprecise, imprecise), courses)]);
        var enquiry = new Enquiry(record, PostSelection.NoPost, Given.Date("2026-11-22"), default, Ruleset.Current);
        var law = Question.HeadshipQualification.LawChanges(Ruleset.Current).Length;
        var most = ChangeDays.MostFor(Question.HeadshipQualification, enquiry);

        most.Should().Be(law + TeacherDays + days);
        Segmentation.MostFor(Question.HeadshipQualification, enquiry).Should().Be(most + 1, "n days of change cut time into n + 1 segments");
        ChangeDays.Write(Question.HeadshipQualification, enquiry, new ChangeDay[most]).Should().Be(most);
    }
}
