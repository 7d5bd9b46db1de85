using System.Text;
using FluentAssertions;
using QualificationRules.Registers.Extracts;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>Whose row is whose: ids that a spreadsheet has changed, and those that name nobody. Rows given to the wrong person excuse the wrong person.</summary>
public sealed class IdTests
{
    private const string Header = "Employee ID,TRN,URN,Establishment Type,Role,Role Start Date,Role End Date";

    [Theory]
    [InlineData("0042", "42")]
    [InlineData("42.0", "42")]
    public void Ids_that_differ_in_zeros_alone_may_be_of_one_person_or_of_two(string one, string other)
    {
        var extract = Read($"{Header}\n{one},,900002,34,SENCO,2016-09-01,2019-08-31\n{other},,900001,34,SENCO,2020-09-01,\n");

        extract.People.Should().BeEmpty();
        extract.Problems.Select(problem => problem.Line).Should().Equal(2, 3);
        extract.Problems[1].Message.Should().StartWith($"\"{other}\" and \"{one}\", on line 2, differ only in zeros");
    }

    [Theory]
    [InlineData("TBC")]
    [InlineData("unknown")]
    [InlineData("#REF!")]
    [InlineData("Vacant")]
    [InlineData("1.2E+05")]
    public void An_id_that_several_people_may_have_is_refused(string id) =>
        Read($"{Header}\n{id},,900001,34,SENCO,2020-09-01,\n").Problems.Should().ContainSingle().Which.ToString().Should().StartWith($"line 2, Employee ID: \"{id}\" is not allowed here");

    [Fact]
    public void One_TRN_written_in_two_ways_under_two_ids_is_one_teacher() =>
        Read($"{Header}\nE1,12/34567,900002,34,SENCO,2016-09-01,2019-08-31\nE2,1234567,900001,34,SENCO,2020-09-01,\n").Problems.Select(problem => problem.ColumnName).Should().Equal("TRN", "TRN");

    [Fact]
    public void Where_the_TRN_is_the_id_it_may_be_written_in_two_ways() =>
        Read("TRN,URN,Establishment Type,Role,Role Start Date,Role End Date\n12/34567,900002,34,SENCO,2016-09-01,2019-08-31\nRP1234567,900001,34,SENCO,2020-09-01,\n")
            .People.Should().ContainSingle().Which.Record.Appointments.Should().HaveCount(2);

    private static StaffExtract Read(string csv) => StaffExtract.Read(Encoding.UTF8.GetBytes(csv));
}
