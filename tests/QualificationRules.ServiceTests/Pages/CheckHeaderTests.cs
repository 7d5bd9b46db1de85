using System.Net;
using System.Text.RegularExpressions;
using QualificationRules.ServiceTests.Support;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>What the pages of the check take, load and keep.</summary>
public sealed partial class CheckHeaderTests
{
    private static readonly string[] NpqUnderWay = ["academy", "2023-09-01", "no", "under-way", "none", "2025-04"];

    private readonly CheckClient _check = new();

    [Theory]
    [InlineData("text/plain", "go=begin")]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data", "go=begin")]
    [InlineData("multipart/form-data; boundary=x", "--x")]
    public async Task What_is_no_form_is_refused(string type, string body)
    {
        using var response = await Service.Client.PostAsync(CheckClient.Address, Service.Body(body, type));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task No_page_has_script_or_style_inside_or_loads_from_elsewhere_or_keeps_anything()
    {
        var answers = await _check.AnswerAsync(NpqUnderWay);
        List<CheckPage> pages = [new(await Service.Client.GetStringAsync("/check")), await _check.AnswerAsync("academy"), answers, await _check.SendAsync(answers, "result")];
        foreach (var topic in Topics.All)
        {
            pages.Add(await _check.SendAsync(await _check.NothingKnownAsync(topic.Id), "result"));
        }

        foreach (var page in pages)
        {
            Inside().Matches(page.Html).Should().BeEmpty();
            page.Addresses.Should().OnlyContain(address => address == "/check" || address == "/check.css" || address.StartsWith('#') || address.StartsWith("https://www.legislation.gov.uk/", StringComparison.Ordinal) || address.StartsWith("https://www.gov.uk/", StringComparison.Ordinal) || address.StartsWith("https://github.com/DFE-Digital/", StringComparison.Ordinal));
            page.Html.Should().NotContain("RequestVerificationToken");
        }
    }

    [Fact]
    public async Task No_cookie_is_set_and_nobody_on_the_way_keeps_an_answer()
    {
        using var response = await Service.Client.PostAsync(CheckClient.Address, CheckClient.Form(("about", "senco-qualification"), ("kind", "academy"), ("go", "next")));

        response.Headers.Contains("Set-Cookie").Should().BeFalse();
        response.Headers.CacheControl!.Private.Should().BeTrue();
        response.RequestMessage!.RequestUri!.Query.Should().BeEmpty();
    }

    [Fact]
    public async Task The_stylesheet_carries_its_licence_and_no_font_or_picture_of_the_government()
    {
        var css = await Service.Client.GetStringAsync("/check.css");

        css.Should().Contain("Permission is hereby granted").And.NotContain("GDS Transport").And.NotContain("/assets/").And.NotContain("@font-face");
    }

    [GeneratedRegex("<style|<script|style=| on[a-z]+=|javascript:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inside();
}
