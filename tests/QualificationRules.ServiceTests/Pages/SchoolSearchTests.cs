using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Where the schools' register is configured, a school is chosen by its name or URN.</summary>
public sealed class SchoolSearchTests : IDisposable
{
    private const string Establishments =
        "URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate,Town\n"
        + "900001,Ashbrook Primary School,34,01-04-2024,,Exampleton\n900008,Hazel Grove Primary,1,,31-03-2024,Exampleton\n900009,Hazel Grove Primary,1,,,Sampleford\n900010,Oak Special School,7,,,Sampleford\n";

    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory();
    private readonly Service _service;
    private readonly CheckClient _check;

    public SchoolSearchTests()
    {
        var gias = Path.Combine(_files.FullName, "gias.csv");
        var links = Path.Combine(_files.FullName, "links.csv");
        File.WriteAllText(gias, Establishments + string.Concat(Enumerable.Range(0, 30).Select(at => $"9001{at:00},St Mary's,1,,,Town {at}\n")));
        File.WriteAllText(links, "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n900001,900008,Hazel Grove Primary,Predecessor,01-04-2024\n");
        _service = new(host => host.UseSetting("gias", gias).UseSetting("gias-links", links));
        _check = new(_service.CreateClient());
    }

    public void Dispose()
    {
        _service.Dispose();
        _files.Delete(recursive: true);
    }

    [Theory]
    [InlineData("900001", "Ashbrook Primary School")]
    [InlineData("ashbrook", "Ashbrook Primary School")]
    [InlineData("hazel grove, sample", "Hazel Grove Primary")]
    public async Task A_school_is_found_by_its_URN_or_a_part_of_its_name_and_town(string typed, string name)
    {
        var found = await FindAsync(typed);

        found.Title.Should().Be("Which school are they the SENCO of?");
        found.Options.Should().Equal(name, "None of these: choose the kind of school", "I don't know");
    }

    [Fact]
    public async Task Schools_of_one_name_are_told_apart_and_the_open_ones_come_first()
    {
        (await FindAsync("Hazel Grove")).Text.Should().Contain("Sampleford, URN 900009").And.Contain("Exampleton, URN 900008, closed on 31 March 2024")
            .And.MatchRegex("900009.*900008");
    }

    [Fact]
    public async Task The_school_that_is_chosen_decides_with_what_the_register_has_of_it()
    {
        var answers = await _check.AnswerAsync(await FindAsync("Ashbrook"), "urn-900001");
        foreach (var answer in (string[])["2023-09-01", "no", "no", "none"])
        {
            answers = await _check.AnswerAsync(answers, answer);
        }

        answers.Answers["School"].Should().Be("Ashbrook Primary School, URN 900001");
        using var saved = await _service.CreateClient().PostAsync(CheckClient.Address, CheckClient.Form([.. answers.Carried, ("go", "case")]));
        (await saved.Content.ReadAsStringAsync()).Should().Contain("\"urn\":\"900001\"").And.Contain("\"establishmentType\":34").And.Contain("\"openedOn\":\"2024-04-01\"").And.Contain("\"predecessors\":[\"900008\"]");
        (await _check.SendAsync(answers, "result")).Title.Should().Be("The award is overdue: they had to hold it by 1 September 2026");
    }

    [Fact]
    public async Task At_a_special_school_of_the_register_nothing_more_is_asked()
    {
        (await _check.AnswerAsync(await FindAsync("900010"), "urn-900010")).Title.Should().Be("Check your answers");
    }

    [Fact]
    public async Task The_head_of_a_school_of_the_register_may_be_its_SENCO()
    {
        var found = await _check.SendAsync(await _check.AskAsync("senco-appointment"), "find", ("kind-name", "900001"));

        var answers = await _check.AnswerAsync(await _check.AnswerAsync(found, "urn-900001"), "yes");

        (await _check.SendAsync(answers, "result")).Title.Should().Be("Yes: they may be the SENCO");
    }

    [Fact]
    public async Task A_school_that_has_closed_is_told_so()
    {
        var page = await _check.AnswerAsync(await FindAsync("900008"), "urn-900008");

        page.Fault.Should().StartWith("That school closed on 31 March 2024.");
        page.Options.Should().Contain("Hazel Grove Primary", "the schools found are still there");
    }

    [Theory]
    [InlineData("", "Enter the name or the URN of the school")]
    [InlineData("Nowhere", "No school of the register has this in its name, or this URN. Try a part of the name")]
    [InlineData("school", "No school of the register has this in its name, or this URN. Try a part of the name")]
    [InlineData("<b>zz", "No school of the register has this in its name, or this URN. Try a part of the name")]
    public async Task What_finds_no_school_is_told_so(string typed, string fault)
    {
        var page = await FindAsync(typed);

        page.Fault.Should().Be(fault);
        page.Html.Should().NotContain("<b>");
        page.Addresses.Should().Contain("#kind-name");
    }

    [Fact]
    public async Task Of_many_schools_the_first_are_shown_and_how_to_find_the_others()
    {
        var page = await FindAsync("St Mary's");

        page.Options.Should().HaveCount(22);
        page.Text.Should().Contain("These are the first 20 of 30 schools.");
    }

    [Fact]
    public async Task Nobody_has_to_choose_a_school()
    {
        var start = await _check.AskAsync("senco-qualification");

        (await _check.SendAsync(start, "kinds")).Options.Should().Contain("A special school");
        (await _check.AnswerAsync(await FindAsync("Ashbrook"), "none")).Options.Should().Contain("A special school");
        (await _check.SendAsync(start, "unknown")).At.Should().Be("from");
        (await _check.SendAsync(await FindAsync("Ashbrook"), "again")).Button("Find the school").Should().Be("find");
        (await _check.AnswerAsync(await _check.SendAsync(start, "kinds"), "special")).Title.Should().Be("Check your answers");
    }

    [Fact]
    public async Task The_way_back_and_a_change_show_the_school_that_was_chosen()
    {
        var from = await _check.AnswerAsync(await FindAsync("Ashbrook"), "urn-900001");

        (await _check.SendAsync([.. from.CarriedBack, ("go", "back")])).Entered.Should().Equal("urn-900001");
    }

    [Theory]
    [InlineData("no-such-file.csv", null)]
    [InlineData(null, "links.csv")]
    public void A_register_that_cannot_be_read_stops_the_start(string? gias, string? links)
    {
        using var service = new Service(host => host.UseSetting("gias", gias).UseSetting("gias-links", links));

        FluentActions.Invoking(() => service.CreateClient()).Should().Throw<InvalidOperationException>();
    }

    private async Task<CheckPage> FindAsync(string typed) => await _check.SendAsync(await _check.AskAsync("senco-qualification"), "find", ("kind-name", typed));
}
