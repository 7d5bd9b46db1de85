using System.Net;
using System.Text.RegularExpressions;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Api;

/// <summary>The page that lets one try the service works under the service's own policy: it has no script or style inside, and loads nothing from elsewhere.</summary>
public sealed partial class TryingTests
{
    [Fact]
    public async Task The_page_loads_only_files_that_the_service_has()
    {
        var page = await Service.Client.GetStringAsync("/try");
        var loaded = Loaded().Matches(page).Select(match => match.Groups["at"].Value).ToArray();

        loaded.Should().BeEquivalentTo("try.js", "try.css", "openapi/v1.json");
        foreach (var address in loaded)
        {
            using var response = await Service.Client.GetAsync("/" + address);
            response.StatusCode.Should().Be(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task The_page_has_no_script_or_style_inside()
    {
        var page = await Service.Client.GetStringAsync("/try");

        Inside().Matches(page).Should().BeEmpty();
    }

    [GeneratedRegex("(?:src|href)=\"(?<at>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Loaded();

    [GeneratedRegex("<style|style=| on[a-z]+=|javascript:|<script(?![^>]* src=)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inside();
}
