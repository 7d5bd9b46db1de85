using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions;

/// <summary>
/// Of several courses the reasons speak of the one that goes furthest towards the award on the date, and of two that go as far of the
/// one awarded first. Each is told by its start, completion and award; in the record the one spoken of stands first and last in turn.
/// </summary>
public sealed class ForemostCourseTests
{
    [Theory]
    [InlineData("2026-11-22", "2010-01-10 2010-12-01 2011-01-10", "2011-01-10 2011-12-01 never", "an award before none")]
    [InlineData("2026-11-22", "2010-01-10 2010-12-01 2011-01-10", "2010-01-10 2010-12-01 2011-01-11", "the first of two awards")]
    [InlineData("2011-01-10", "2010-06-10 2010-12-01 2011-01-10", "2010-01-10 2010-12-01 2011-01-11", "an award on the date before one of the day after")]
    [InlineData("2011-01-09", "2010-06-10 2010-12-01 2011-01-10", "2010-01-10 2010-12-01 2011-01-11", "the first award to come")]
    [InlineData("2026-11-22", "2024-08-31 2026-01-01 2026-02-01", "2024-09-01 2025-01-01 2025-02-01", "one commenced in time before one commenced too late")]
    [InlineData("2028-11-22", "2024-08-31 2027-08-31 2028-02-01", "2024-08-31 2027-09-01 2028-01-01", "one completed in time before one completed too late")]
    [InlineData("2026-11-22", "2010-01-10 2010-12-01 2012-01-10", "2010-01-10 2010-12-01 2011-01-10 other-body", "a recognised body's before another's")]
    [InlineData("2026-11-22", "2010-01-10 2010-12-01 2011-01-10", "2010-01-10 unknown unknown", "one that is held before one that may be")]
    [InlineData("2026-11-22", "2010-01-10 2010-12-01 unknown", "2010-01-10 2010-12-01 never", "one that may be held before one that is not")]
    [InlineData("2026-11-22", "2010-01-10 2010-12-01 2027-02-01", "2010-01-10 2010-12-01 never", "an award to come before none")]
    public void Of_NASENCOs(string on, string foremost, string other, string because) => IsForemost(Qualification.Nasenco, on, foremost, other, because);

    [Theory]
    [InlineData("2026-11-22", "2024-10-14 2025-12-01 2026-02-10", "2024-10-14 2025-12-01 2026-02-11", "the first of two awards")]
    [InlineData("2026-02-10", "2024-10-14 2025-12-01 2026-02-10", "2024-09-14 2025-12-01 2026-02-11", "an award on the date before one of the day after")]
    [InlineData("2026-11-22", "2024-09-01 2026-01-01 2026-02-01", "2024-08-31 2025-01-01 2025-02-01", "one commenced from 1 September 2024 before an earlier one")]
    [InlineData("2026-11-22", "2024-10-14 2025-12-01 2026-02-10", "2024-10-14 2025-12-01 2026-02-01 other-body", "a listed provider's before another's")]
    [InlineData("2026-11-22", "2024-10-14 2025-12-01 2026-02-10", "unknown unknown unknown", "one that is held before one that may be")]
    public void Of_NPQs(string on, string foremost, string other, string because) => IsForemost(Qualification.NpqSenco, on, foremost, other, because);

    [Fact]
    public void Of_two_alike_the_first_of_the_record()
    {
        var (one, other) = (Course(Qualification.Nasenco, "2010-01-10 2010-12-01 2011-01-10"), Course(Qualification.Nasenco, "2010-01-11 2010-12-01 2011-01-10"));

        Foremost(Qualification.Nasenco, "2026-11-22", one, other).Should().BeSameAs(one);
        Foremost(Qualification.Nasenco, "2026-11-22", other, one).Should().BeSameAs(other);
    }

    [Fact]
    public void Courses_of_other_qualifications_are_passed_over()
    {
        var (nasenco, npq) = (Course(Qualification.Nasenco, "2010-01-10 2010-12-01 2011-01-10"), Course(Qualification.NpqSenco, "2024-10-14 2025-12-01 2026-02-10"));

        Foremost(Qualification.Nasenco, "2026-11-22", npq).Should().BeNull();
        Foremost(Qualification.Nasenco, "2026-11-22", npq, nasenco).Should().BeSameAs(nasenco);
        Foremost(Qualification.NpqSenco, "2026-11-22", nasenco, npq).Should().BeSameAs(npq);
    }

    private static void IsForemost(Qualification qualification, string on, string foremost, string other, string because)
    {
        var (one, another) = (Course(qualification, foremost), Course(qualification, other));

        Foremost(qualification, on, one, another).Should().BeSameAs(one, because);
        Foremost(qualification, on, another, one).Should().BeSameAs(one, because);
    }

    private static Training? Foremost(Qualification qualification, string on, params Training[] training) =>
        SencoAwards.Foremost(new(Record(Senco("2009-09-02")).With(training), 0, Date(on), default, Ruleset.Current), qualification);

    private static Training Course(Qualification qualification, string text)
    {
        var words = text.Split(' ');
        var known = words is not [.., "other-body"];
        return new(qualification, FactDate.Unknown, Fact(words[0]), Fact(words[1]), Fact(words[2]), recognisedBody: known, listedProvider: known);
    }
}
