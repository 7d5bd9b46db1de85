using System.Text;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Schools;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>The schools' register, and what posts take from it.</summary>
public sealed class SchoolRegisterTests
{
    private const string Header = "Employee ID,URN,DfE Number,School,Role,Role Start Date,Role End Date,NASENCO Award Date,NPQ Award Date\n";

    [Fact]
    public void A_school_is_as_the_register_has_it()
    {
        var register = Register();

        register.Count.Should().Be(3);
        register.FactsOf(register.Find("900001")!).Should().Be(new School("900001", QualificationRules.Law.EstablishmentType.FromCode(34), openedOn: new NodaTime.LocalDate(2024, 4, 1), predecessors: ["900008"]));
        register.FactsOf(register.Find("900014")!).Country.Should().Be(Country.Wales);
        register.Find("900001")!.TrustName.Should().Be("THE EXAMPLE TRUST");
        register.Find("900008")!.ClosedOn.Should().Be(new NodaTime.LocalDate(2024, 3, 31));
    }

    [Theory]
    [InlineData("900001", "900001")]
    [InlineData("999/2001", "900001 900008")]
    [InlineData("prim", "900001 900008")]
    [InlineData("ASHBROOK primary school", "900001")]
    [InlineData("900099", "")]
    [InlineData("The School", "")]
    [InlineData(" , ", "")]
    public void A_school_is_searched_by_number_or_a_part_of_its_name_the_open_ones_first(string text, string found) =>
        string.Join(' ', Register().Search(text).Select(school => school.Urn)).Should().Be(found);

    [Theory]
    [InlineData("Hill, derb", "900002")]
    [InlineData("Hill", "900001 900002")]
    [InlineData("Hill, York", "")]
    public void After_a_comma_the_town_is_looked_for(string text, string found) =>
        string.Join(' ', SchoolRegister.Read(Stream("URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate,Town\n900001,Hill School,1,,,Leeds\n900002,Hill School,1,,,Derby\n")).Search(text).Select(school => school.Urn)).Should().Be(found);

    [Fact]
    public void Without_the_links_nobody_knows_the_predecessors()
    {
        var register = SchoolRegister.Read(Gias());

        register.FactsOf(register.Find("900001")!).Predecessors.Should().BeNull();
    }

    [Fact]
    public void Where_schools_were_merged_neither_opening_nor_predecessors_are_given()
    {
        var register = SchoolRegister.Read(Gias(), Stream("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n900001,900008,X,Predecessor,\n900001,900014,Y,Merged - change in age range,\n"));

        var school = register.FactsOf(register.Find("900001")!);

        school.OpenedOn.IsUnknown.Should().BeTrue();
        school.Predecessors.Should().BeNull();
    }

    [Theory]
    [InlineData("E1,900001,,,SENCO,2022-04-25,,,", "900008 2022-04-25 2024-03-31; 900001 2024-04-01 never", "the row has the URN of now")]
    [InlineData("E1,900008,,,SENCO,2022-04-25,,,", "900008 2022-04-25 2024-03-31; 900001 2024-04-01 never", "the row has the URN of then")]
    [InlineData("E1,,999/2001,,SENCO,2022-04-25,,,", "900008 2022-04-25 2024-03-31; 900001 2024-04-01 never", "the number that both have")]
    [InlineData("E1,,9992001,,SENCO,2024-04-01,,,", "900001 2024-04-01 never", "after the conversion")]
    [InlineData("E1,,,ashbrook  PRIMARY school,SENCO,2024-09-01,,,", "900001 2024-09-01 never", "by name")]
    [InlineData("E1,900008,,,SENCO,2022-04-25,2023-08-31,,", "900008 2022-04-25 2023-08-31", "ended before the conversion")]
    [InlineData("E1,900001,,,SENCO,TBC,,,", "900001 unknown never", "no start")]
    [InlineData("E1,900008,,,SENCO,2022-04-25,2024-03-31,,\nE1,900001,,,SENCO,2024-04-01,,,", "900008 2022-04-25 2024-03-31; 900001 2024-04-01 never", "a row each")]
    [InlineData("E1,900008,,,SENCO,2022-04-25,,,\nE1,900001,,,SENCO,2024-04-01,,,", "900008 2022-04-25 never; 900001 2024-04-01 never", "a row each, and one without its end")]
    public void A_post_follows_its_school(string rows, string posts, string because)
    {
        var record = Read(rows).People.Should().ContainSingle().Subject.Record;

        string.Join("; ", record.Appointments.Select(post => $"{post.School.Urn} {post.From} {post.Until}")).Should().Be(posts, because);
        record.Appointments.Should().OnlyContain(post => post.School.EstablishmentType != null);
    }

    [Fact]
    public void A_trusts_extract_needs_no_type_column()
    {
        var run = Run.OnFile(Encoding.UTF8.GetBytes(Header + "E1,900001,,,SENCO,2022-04-25,,,\n"),
            file => Run.Of("check", file, "--gias", Sample.Path("gias.csv"), "--gias-links", Sample.Path("gias-links.csv"), "--on", "2026-11-22", "--format", "csv"));

        Answers.Of(run).Should().Be("E1 Overdue 2025-04-25");
    }

    [Fact]
    public void A_name_that_fits_several_schools_is_a_question()
    {
        var gias = "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate\n900001,1,1,St Mary's School,34,,\n900002,2,1,St. Marys,1,,\n";

        var extract = StaffExtract.Read(Encoding.UTF8.GetBytes(Header + "E1,,,Saint Mary's,SENCO,2020-09-01,,,\n"), new ExtractOptions { Schools = SchoolRegister.Read(Stream(gias)) });

        extract.Undecided.Should().ContainSingle().Which.ToString().Should().Be("line 2, URN: School \"Saint Mary's\" fits 2 schools: 900001 St Mary's School; 900002 St. Marys. Which one is it? Fill in its URN.");
        extract.People.Should().ContainSingle().Which.Record.Appointments[0].School.Should().Be(new School());
    }

    [Theory]
    [InlineData("E1,900014,,Ashbrook Primary,SENCO,2022-04-25,,,", "School \"Ashbrook Primary\" of 900001", "the name is another school's")]
    [InlineData("E1,900014,999/2001,,SENCO,2022-04-25,,,", "DfE Number \"999/2001\" of 900008", "the number is another school's")]
    public void A_URN_that_the_row_contradicts_is_a_question(string row, string question, string because)
    {
        var extract = Read(row);

        extract.Undecided.Should().ContainSingle(because).Which.Question.Should().StartWith("The URN is of 900014 Pine View").And.Contain(question);
        extract.People.Should().ContainSingle().Which.Record.Appointments[0].School.EstablishmentType.Should().BeNull(because);
    }

    [Theory]
    [InlineData("E1,900001,,Hazel Grove Primary,SENCO,2024-09-01,,,", "it had that name before it was an academy")]
    [InlineData("E1,900001,,Our School,SENCO,2024-09-01,,,", "a name that is no other school's")]
    public void A_name_that_may_be_the_schools_contradicts_nothing(string row, string because) => Read(row).Undecided.Should().BeEmpty(because);

    [Fact]
    public void Circles_and_double_links_do_no_harm()
    {
        const string Gias = "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate\n900001,1,1,A,34,01-09-2020,31-08-2022\n900002,1,2,B,34,01-09-2022,31-08-2024\n";
        const string Links = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n900001,900002,B,Predecessor,\n900002,900001,A,Predecessor,\n900002,900001,A,Predecessor,\n900001,900001,A,Predecessor,\n900001,900002,B,Successor,\n900002,900001,A,Successor,\n";
        var register = SchoolRegister.Read(Stream(Gias), Stream(Links));

        register.PredecessorsOf(register.Find("900001")!).Should().BeEmpty("B opened later");
        register.FactsOf(register.Find("900002")!).Predecessors.Should().Equal("900001");
        StaffExtract.Read(Encoding.UTF8.GetBytes(Header + "E1,900001,,,SENCO,2019-09-01,,,\n"), new ExtractOptions { Schools = register }).People[0].Record.Appointments.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("URN,EstablishmentName\n", "has no column \"TypeOfEstablishment (code)\"")]
    [InlineData("URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate\n900001,A,34,,\n900002,B", "Line 3 of the file of establishments (edubasealldata) has 2 cells and the header 5: the file was cut off")]
    [InlineData("URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate\nX,A,34,,\n", "Line 2 of the file of establishments (edubasealldata) has the URN \"X\"")]
    [InlineData("URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate\n", "has a header and no schools")]
    [InlineData("URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate\n900001,A,34,,\n900001,A,7,,\n", "Line 3 of the file of establishments (edubasealldata) has the URN 900001 again, and says other things")]
    [InlineData("URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate\n900001,A,34,,8/31/2024\n", "Line 2 of the file of establishments (edubasealldata) has the date \"8/31/2024\", which is not written as 31-08-2024")]
    public void Another_file_or_part_of_one_is_refused(string file, string message) =>
        ((Action)(() => SchoolRegister.Read(Stream(file)))).Should().Throw<UnreadableFileException>().WithMessage($"*{message}*");

    private static SchoolRegister Register() => SchoolRegister.Read(Gias(), File.OpenRead(Sample.Path("gias-links.csv")));

    private static FileStream Gias() => File.OpenRead(Sample.Path("gias.csv"));

    private static StaffExtract Read(string rows) => StaffExtract.Read(Encoding.UTF8.GetBytes(Header + rows + "\n"), new ExtractOptions { Schools = Register() });

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
