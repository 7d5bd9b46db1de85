using FluentAssertions;
using Xunit;

namespace QualificationRules.BrowserTests;

/// <summary>Everything that a person can want to know, in a browser.</summary>
public sealed class TopicPageTests(CheckInBrowser check) : IClassFixture<CheckInBrowser>
{
    [BrowserTheory]
    [InlineData("May this person be the SENCO?", "Yes: they may be the SENCO", "A school maintained by the council", "No", "Yes, they have qualified teacher status (QTS)", "Yes", "Yes, they have passed it")]
    [InlineData("May this person start the course, and will it count?", "Yes: they may start the NPQ for SENCOs, and it can count", "The NPQ for SENCOs", "2 2027")]
    [InlineData("Is there a scholarship for the NPQ?", "Yes: they are eligible for a scholarship", "The NPQ for SENCOs", "In autumn 2026", "Yes", "No", "In a school", "A state school")]
    [InlineData("Did a head need the NPQH?", "Yes, and they did not have it", "1 9 2010", "A school maintained by the council", "The head, by an appointment", "9 2009", "No", "No")]
    public async Task Without_script_every_topic_is_taken_to_its_end(string topic, string result, params string[] answers)
    {
        var (page, complaints) = await check.OpenAsync(withScript: false);

        await page.AskAsync(topic, answers);
        await page.PressAsync("Show the result");

        (await page.TitleOfAsync()).Should().Be(result);
        complaints.Should().BeEmpty();
    }
}
