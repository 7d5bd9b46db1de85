using NodaTime;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>What the check asks, of whom, and in which order.</summary>
public sealed class FlowTests
{
    private const int Academy = 34;

    private static readonly Evaluator Evaluator = new();
    private static readonly LocalDate On = new(2026, 11, 28);
    private static readonly SencoCourse NpqUnderWay = new("under-way", new(2025, 4, 22));

    private static readonly Senco Recent = new(On, Academy, new(2023, 9, 1), SencoCourse.None, NpqUnderWay, [], false);

    /// <summary>For each question somebody of whom it is asked.</summary>
    private static readonly Dictionary<string, Senco> AskedOf = new(StringComparer.Ordinal)
    {
        ["kind"] = Recent,
        ["from"] = Recent,
        ["nasenco"] = Recent,
        ["nasenco-awarded"] = Recent with { Nasenco = Awarded(2022, 2023, 2023) },
        ["nasenco-started"] = Recent with { Nasenco = Awarded(2022, 2023, 2025) },
        ["nasenco-completed"] = Recent with { On = new(2028, 1, 1), Nasenco = Awarded(2022, 2023, 2027) with { Awarded = new(2027, 12, 1) } },
        ["npq"] = Recent,
        ["npq-awarded"] = Recent with { Npq = Awarded(2024, 2026, 2026) with { Started = new(2024, 10, 1) } },
        ["npq-started"] = Recent,
        ["earlier"] = Recent,
        ["kind-1"] = Recent with { Earlier = [Post(2017, 2019)] },
        ["from-1"] = Recent with { Earlier = [Post(2017, 2019)] },
        ["until-1"] = Recent with { Earlier = [Post(2017, 2019)] },
        ["others"] = Recent with { Earlier = [Short(2021), Post(2015, 2019)], NotKnown = ["kind-1", "from-1"] },
        ["kind-2"] = Recent with { Earlier = [Short(2021), Post(2015, 2019)] },
        ["from-2"] = Recent with { Earlier = [Short(2021), Post(2015, 2019)] },
        ["until-2"] = Recent with { Earlier = [Short(2021), Post(2015, 2019)] },
        ["kind-3"] = Recent with { Earlier = [Short(2021), Short(2019), Post(2012, 2016)] },
        ["from-3"] = Recent with { Earlier = [Short(2021), Short(2019), Post(2012, 2016)] },
        ["until-3"] = Recent with { Earlier = [Short(2021), Short(2019), Post(2012, 2016)] },
        ["continues-0"] = Recent with { Earlier = [new(Academy, new(2020, 9, 1), new(2023, 8, 31))] },
        ["continues-1"] = Recent with { Earlier = [new(Academy, new(2023, 1, 1), new(2023, 8, 31)), new(Academy, new(2020, 1, 1), new(2022, 12, 31))], GoesOnFromLatest = true },
    };

    public static TheoryData<string> Ids => [.. AskedOf.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_question_is_asked_of_somebody(string id)
    {
        AskedOf[id].Walk(Evaluator).Asked.Should().Contain(id);
    }

    [Fact]
    public void A_SENCO_of_2023_with_the_NPQ_under_way_is_asked_six_questions()
    {
        var (asked, end) = Recent.Walk(Evaluator);

        asked.Should().Equal("kind", "from", "nasenco", "npq", "earlier", "npq-started");
        end.Verdict.Outcome.Should().Be(Outcome.NotSatisfied);
        end.Verdict.Deadline.Should().Be(new LocalDate(2026, 9, 1));
    }

    [Fact]
    public void A_SENCO_since_2007_is_not_asked_for_earlier_posts()
    {
        var (asked, end) = (Recent with { From = new(2007, 9, 1), Npq = SencoCourse.None }).Walk(Evaluator);

        asked.Should().Equal("kind", "from", "nasenco", "npq");
        end.Verdict.Outcome.Should().Be(Outcome.Exempt);
    }

    [Fact]
    public void Of_a_special_school_only_its_kind_is_asked()
    {
        var (asked, end) = (Recent with { Code = 7 }).Walk(Evaluator);

        asked.Should().Equal("kind");
        end.Verdict.Outcome.Should().Be(Outcome.NotApplicable);
    }

    [Fact]
    public void Who_holds_the_NASENCO_is_not_asked_for_anything_else()
    {
        var (asked, end) = (Recent with { Nasenco = Awarded(2022, 2023, 2023) }).Walk(Evaluator);

        asked.Should().Equal("kind", "from", "nasenco", "nasenco-awarded");
        end.Verdict.Outcome.Should().Be(Outcome.Satisfied);
    }

    [Fact]
    public void Who_knows_nothing_is_asked_five_questions_and_told_what_is_possible_and_what_to_find_out()
    {
        var (asked, end) = (Recent with { NotKnown = [.. AwardQuestions.All.Select(question => question.Id)] }).Walk(Evaluator);

        asked.Should().Equal("kind", "from", "nasenco", "npq", "earlier");
        end.Verdict.Possible.Should().BeEquivalentTo([Outcome.NotApplicable, Outcome.Exempt, Outcome.Satisfied, Outcome.Pending, Outcome.NotSatisfied]);
        end.Open(Evaluator).Select(question => question.Id).Should().Equal("kind", "from", "nasenco", "npq", "earlier");
    }

    [Fact]
    public void Who_knows_nothing_of_three_earlier_posts_is_not_asked_for_each()
    {
        string[] known = ["kind", "from", "nasenco", "npq", "npq-started", "earlier"];
        var (asked, _) = (Recent with { Earlier = [Short(2021), Short(2019), Post(2012, 2016)], NotKnown = [.. AwardQuestions.All.Select(question => question.Id).Except(known, StringComparer.Ordinal)] }).Walk(Evaluator);

        asked.Except(known, StringComparer.Ordinal).Should().Equal("kind-1", "from-1", "others");
    }

    [Fact]
    public void Who_knows_of_a_post_before_one_that_is_not_known_is_asked_for_it_and_is_decided_by_it()
    {
        var (_, end) = AskedOf["others"].Walk(Evaluator);

        end.Verdict.Outcome.Should().Be(Outcome.Exempt);
    }

    [Fact]
    public void Who_does_not_know_of_the_NASENCO_is_still_asked_for_the_NPQ_and_is_decided_by_it()
    {
        var (asked, end) = (Recent with { NotKnown = ["nasenco"], Npq = Awarded(2024, 2026, 2026) with { Started = new(2024, 10, 1) } }).Walk(Evaluator);

        asked.Should().Contain("npq-awarded");
        end.Verdict.Outcome.Should().Be(Outcome.Satisfied);
    }

    [Theory]
    [InlineData("finished")]
    [InlineData("under-way")]
    public void When_a_course_under_way_began_is_asked_last(string state)
    {
        var (asked, _) = (Recent with { Nasenco = new(state, new(2024, 2, 1), state is "finished" ? new(2026, 2, 1) : null), Npq = SencoCourse.None }).Walk(Evaluator);

        asked.Should().Equal("kind", "from", "nasenco", "npq", "earlier", "nasenco-started");
    }

    [Fact]
    public void Before_the_law_nothing_is_asked()
    {
        (Recent with { On = new(2009, 8, 31), From = new(2005, 1, 1) }).Walk(Evaluator).Asked.Should().BeEmpty();
    }

    [Fact]
    public void The_day_is_asked_for_by_nobody_whom_the_month_decides()
    {
        var (_, end) = (Recent with { WithoutDay = ["from"] }).Walk(Evaluator);

        end.Verdict.Outcome.Should().Be(Outcome.NotSatisfied);
        end.Verdict.Deadline.Should().BeNull("the month does not fix the day");
    }

    [Fact]
    public void Who_began_or_was_awarded_in_the_month_asked_about_had_done_so_by_the_day()
    {
        var begun = Recent with { From = new(2026, 11, 3), WithoutDay = ["from"], Npq = SencoCourse.None };
        var awarded = Recent with { Npq = new("awarded", new(2024, 10, 1), new(2026, 10, 1), new(2026, 11, 3)), WithoutDay = ["npq-awarded"] };

        begun.Walk(Evaluator).End.Verdict.Outcome.Should().Be(Outcome.Pending);
        awarded.Walk(Evaluator).End.Verdict.Outcome.Should().Be(Outcome.Satisfied);
    }

    private static SencoCourse Awarded(int started, int completed, int awarded) => new("awarded", new(started, 1, 10), new(completed, 6, 1), new(awarded, 7, 1));

    private static SencoPost Post(int from, int until) => new(Academy, new(from, 9, 1), new(until, 8, 31));

    private static SencoPost Short(int year) => new(Academy, new(year, 1, 1), new(year, 3, 31));
}
