using FluentAssertions;
using QualificationRules.Registers.Extracts;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>Words for what is not known, in columns of which a blank cell says something: they never say it.</summary>
public sealed class UnknownWordTests
{
    [Theory]
    [InlineData("NASENCO Body Recognised", "", "Holds it 2023-09-01")]
    [InlineData("NASENCO Body Recognised", "?", "Rejected ")]
    [InlineData("NASENCO Body Recognised", "not known", "Rejected ")]
    [InlineData("Country", "", "Holds it 2023-09-01")]
    [InlineData("Country", "TBC", "Rejected ")]
    public void An_award_is_not_held_by_a_word_for_what_is_not_known(string column, string cell, string answer) => Check(column, cell, "2022-07-01").Should().Be($"E1 {answer}");

    [Theory]
    [InlineData("Training Complete", "yes", "Overdue 2023-09-01")]
    [InlineData("Training Complete", "TBC", "Facts missing ")]
    [InlineData("Posts Complete", "yes", "Overdue 2023-09-01")]
    [InlineData("Posts Complete", "unknown", "Facts missing ")]
    public void What_is_not_known_to_be_complete_may_lack_something(string column, string cell, string answer) => Check(column, cell, "").Should().Be($"E1 {answer}");

    [Theory]
    [InlineData("none")]
    [InlineData("unknown")]
    public void A_school_whose_type_is_not_given_is_not_one_in_no_register(string type) => Answers.Of(Run.Check(
        $"Employee ID,URN,Establishment Type,Role,Role Start Date,NASENCO Award Date,NPQ Award Date\nE1,,{type},SENCO,2020-09-01,,\n", "--format", "csv", "--on", "2026-11-22")).Should().NotContain("does not apply");

    [Theory]
    [InlineData("Posts Complete")]
    [InlineData("Training Complete")]
    public void Whether_all_is_in_the_file_is_noted_as_read_as_no(string column) =>
        StaffExtract.Read(System.Text.Encoding.UTF8.GetBytes($"Employee ID,URN,Role Start Date,{column}\nE1,900001,2020-09-01,TBC\n")).Notes.Select(note => note.Example).Should().Contain($"{column}: \"TBC\" is read as \"no\"");

    private static string Check(string column, string cell, string awarded) => Answers.Of(Run.Check(
        $"Employee ID,URN,Establishment Type,Role,Role Start Date,NASENCO Award Date,NPQ Award Date,{column}\nE1,900001,34,SENCO,2020-09-01,{awarded},,{cell}\n", "--format", "csv", "--on", "2026-11-22"));
}
