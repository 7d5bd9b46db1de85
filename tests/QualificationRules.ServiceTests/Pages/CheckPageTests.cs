using System.Net;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>The pages of the check, as a browser gets them.</summary>
public sealed class CheckPageTests
{
    private static readonly string[] NpqUnderWay = ["academy", "2023-09-01", "no", "under-way", "none", "2025-04"];

    private static readonly (string, string) About = ("about", "senco-qualification");

    private readonly CheckClient _check = new();

    [Fact]
    public async Task The_root_leads_to_the_check()
    {
        new CheckPage(await Service.Client.GetStringAsync("/")).Title.Should().Be("What do you want to know?");
    }

    [Fact]
    public async Task A_check_ends_with_the_answers_and_then_the_result()
    {
        var answers = await _check.AnswerAsync(NpqUnderWay);
        answers.Title.Should().Be("Check your answers");
        answers.Answers.Should().Contain(
        [
            new("Kind of school", "A mainstream academy or free school"), new("SENCO since", "1 September 2023"), new("NPQ for SENCOs: started", "April 2025"), new("Earlier posts as SENCO", "None"),
        ]);

        var result = await _check.SendAsync(answers, "result");

        result.Title.Should().Be("The award is overdue: they had to hold it by 1 September 2026");
        result.Text.Should().Contain("See the NPQ under way through").And.Contain("between 1 October 2026 and 28 February 2027")
            .And.Contain("Still in time from 1 September 2023 to 1 September 2026").And.Contain("SI 2014/1530 reg 49(4)").And.NotContain("URN");
    }

    [Fact]
    public async Task Somebody_still_in_time_is_told_the_day_and_gets_it_for_a_calendar()
    {
        var result = await _check.SendAsync(await _check.AnswerAsync("maintained", "2025-01-06", "no", "no", "none"), "result");

        result.Title.Should().Be("They must hold the award by 6 January 2028");
        result.Button("Save the date to a calendar").Should().Be("calendar");
        var calendar = await SavedAsync(result, "calendar", "text/calendar", "senco-award.ics");
        calendar.Should().Contain("DTSTART;VALUE=DATE:20280106").And.Contain("TRIGGER:-P730D").And.Contain("TRIGGER:-P120D").And.Contain("TRIGGER:-P30D");
    }

    [Fact]
    public async Task Of_somebody_still_to_begin_the_first_day_is_asked_about()
    {
        var answers = await _check.AnswerAsync("maintained", "2027-01-05", "no", "no", "none");

        answers.Answers["Date asked about"].Should().Be("5 January 2027");
        (await _check.SendAsync(answers, "result")).Title.Should().Be("They must hold the award by 5 January 2030");
    }

    [Theory]
    [InlineData("2022-09", "ask the provider for the award", "Ask the provider for the award of the NASENCO")]
    [InlineData("unknown", "it is said what was taken as given", "The NASENCO was begun before 1 September 2024")]
    [InlineData("2024-09-02", "it cannot count", "the NASENCO under way cannot count")]
    public async Task Of_a_NASENCO_that_is_finished_the_start_tells_what_to_do(string started, string why, string says)
    {
        var result = await _check.SendAsync(await _check.AnswerAsync("maintained", "2024-04-15", "finished", "no", "none", started), "result");

        result.Text.Should().Contain(says, why);
    }

    [Fact]
    public async Task The_case_as_JSON_is_decided_the_same_over_HTTP()
    {
        var result = await _check.SendAsync(await _check.AnswerAsync(NpqUnderWay), "result");

        var saved = await SavedAsync(result, "case", "application/json", "senco-qualification.json");

        using var verdict = await Service.Client.PostAsync("/v1/verdicts", Service.Body(saved));
        (await verdict.Content.ReadAsStringAsync()).Should().Contain("\"outcome\":\"notSatisfied\"").And.Contain("\"deadline\":\"2026-09-01\"");
    }

    [Fact]
    public async Task Who_knows_nothing_is_told_what_is_possible_and_where_each_fact_is_found()
    {
        var result = await _check.SendAsync(await _check.AnswerAsync("unknown", "unknown", "unknown", "unknown", "unknown"), "result");

        result.Title.Should().Be("The answers do not decide it yet");
        result.Text.Should().Contain("It may be that").And.Contain("Get information about schools (GIAS)").And.Contain("Answer What kind of school are they the SENCO of?");
    }

    [Fact]
    public async Task Every_page_back_shows_what_was_answered_and_loses_nothing()
    {
        var page = await _check.AnswerAsync(NpqUnderWay);
        var carried = page.Carried;

        foreach (var (at, entered) in ((string, string[])[])[("earlier", ["none"]), ("npq-started", ["4", "2025"]), ("npq", ["under-way"]), ("nasenco", ["no"]), ("from", ["1", "9", "2023"]), ("kind", ["academy"])])
        {
            page = await _check.SendAsync([.. page.CarriedBack, ("go", "back")]);

            page.At.Should().Be(at);
            page.Entered.Should().Equal(entered);
            page.CarriedBack.Where(field => field.Name is not "at").Should().BeEquivalentTo(carried);
        }

        (await _check.SendAsync([.. page.CarriedBack, ("go", "back")])).Title.Should().Be("What do you want to know?");
    }

    [Fact]
    public async Task A_page_sent_again_comes_again()
    {
        (string, string)[] sent = [About, ("on", "2026-11-28"), ("kind", "academy"), ("at", "from"), ("from-year", "2023"), ("go", "next")];

        (await _check.SendAsync(sent)).Html.Should().Be((await _check.SendAsync(sent)).Html);
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text_and_told_what_is_wrong()
    {
        var page = await _check.SendAsync(await _check.AnswerAsync("academy"), "next", ("from-day", "<b>\"1"), ("from-month", "9"), ("from-year", "2023"));

        page.Name.Should().StartWith("Error: ");
        page.Fault.Should().Be("The day must be a number from 1 to 30");
        page.Entered.Should().Equal("<b>\"1", "9", "2023");
        page.Html.Should().NotContain("<b>");
        page.Addresses.Should().Contain("#from-day");
    }

    [Fact]
    public async Task Without_an_answer_there_is_no_next_page()
    {
        var page = await _check.SendAsync(await _check.AnswerAsync(), "next");

        page.At.Should().Be("kind");
        page.Fault.Should().Be("Choose one of the answers. If none fits, choose \"I don't know\"");
    }

    [Fact]
    public async Task Answers_that_nobody_can_give_are_asked_again()
    {
        (await _check.SendAsync(About, ("on", "yesterday"), ("kind", "castle"), ("from", "2023-13-45"), ("nasenco-awarded", "2023"), ("continues-0", "earlier-9"), ("go", "result"))).At.Should().Be("kind");
        (await _check.SendAsync(About, ("go", "change:nasenco-awarded"), ("kind", "academy"))).At.Should().Be("from");
        (await _check.SendAsync(About, ("go", "no such button"), ("at", "nothing"))).At.Should().Be("kind");
    }

    private static async Task<string> SavedAsync(CheckPage page, string go, string mediaType, string file)
    {
        using var response = await Service.Client.PostAsync(CheckClient.Address, CheckClient.Form([.. page.Carried, ("go", go)]));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be(mediaType);
        response.Content.Headers.ContentDisposition!.FileName.Should().Be(file);
        return await response.Content.ReadAsStringAsync();
    }
}
