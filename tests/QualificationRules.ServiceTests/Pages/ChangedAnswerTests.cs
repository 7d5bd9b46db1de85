namespace QualificationRules.ServiceTests.Pages;

/// <summary>Answers that are changed, and the date asked about.</summary>
public sealed class ChangedAnswerTests
{
    private static readonly string[] NpqUnderWay = ["academy", "2023-09-01", "no", "under-way", "none", "2025-04"];

    private readonly CheckClient _check = new();

    [Fact]
    public async Task A_changed_answer_keeps_the_others_that_still_apply()
    {
        var answers = await _check.AnswerAsync(NpqUnderWay);

        var question = await _check.SendAsync(answers, "change:from");
        question.Entered.Should().Equal("1", "9", "2023");
        var changed = await _check.SendAsync(question, "next", ("from-day", "1"), ("from-month", "9"), ("from-year", "2024"));
        changed.Title.Should().Be("Check your answers");
        changed.Answers.Should().Contain(new KeyValuePair<string, string>("SENCO since", "1 September 2024")).And.ContainKey("NPQ for SENCOs: started");

        var without = await _check.AnswerAsync(await _check.SendAsync(changed, "change:npq"), "no");
        without.Answers.Should().Contain(new KeyValuePair<string, string>("NPQ for SENCOs", "No")).And.NotContainKey("NPQ for SENCOs: started").And.ContainKey("Earlier posts as SENCO");
    }

    [Fact]
    public async Task A_changed_answer_that_opens_a_question_leads_to_it()
    {
        var question = await _check.SendAsync(await _check.AnswerAsync(NpqUnderWay), "change:nasenco");

        (await _check.AnswerAsync(question, "awarded")).At.Should().Be("nasenco-awarded");
    }

    [Fact]
    public async Task From_a_question_that_is_changed_the_way_back_leads_to_the_answers()
    {
        var question = await _check.SendAsync(await _check.AnswerAsync(NpqUnderWay), "change:kind");

        var back = await _check.SendAsync([.. question.CarriedBack, ("go", "back")]);

        back.Title.Should().Be("Check your answers");
        back.Answers["Kind of school"].Should().Be("A mainstream academy or free school");
    }

    [Fact]
    public async Task Another_date_can_be_asked_about()
    {
        var question = await _check.SendAsync(await _check.AnswerAsync(NpqUnderWay), "change:on");
        question.Entered.Should().Equal("28", "11", "2026");

        var answers = await _check.SendAsync(question, "next", ("on-day", "1"), ("on-month", "9"), ("on-year", "2026"));

        answers.Answers["Date asked about"].Should().Be("1 September 2026");
        (await _check.SendAsync(answers, "result")).Title.Should().Be("They must hold the award by 1 September 2026");
        (await _check.SendAsync(question, "next", ("on-month", "9"), ("on-year", "2026"))).Fault.Should().Be("The date must be exact, and between 2000 and 2100");
    }

    /// <summary>Else the answer would be about a day on which nobody said that they were SENCO.</summary>
    [Fact]
    public async Task A_date_before_an_answer_cannot_be_asked_about()
    {
        var question = await _check.SendAsync(await _check.AnswerAsync(NpqUnderWay), "change:on");

        (await _check.SendAsync(question, "next", ("on-day", "31"), ("on-month", "8"), ("on-year", "2023"))).Fault
            .Should().Be("SENCO since: 1 September 2023. Ask about that day or a later one, or change that answer");
    }

    [Fact]
    public async Task A_later_answer_that_no_longer_fits_is_asked_again()
    {
        var answers = await _check.AnswerAsync("academy", "2022-09-01", "no", "no", "1", "academy", "2021-09-01", "2022-07-31");

        var changed = await _check.AnswerAsync(await _check.SendAsync(answers, "change:from"), "2020-09-01");

        changed.At.Should().Be("from-1");
        (await _check.AnswerAsync(changed, "2021-09-01")).Fault.Should().Be("This post began on 1 September 2020: an earlier one must have begun before");
    }
}
