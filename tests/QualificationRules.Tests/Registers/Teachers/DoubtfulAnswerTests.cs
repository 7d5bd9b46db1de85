using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Teachers;
using QualificationRules.Tests.Registers.Census;
using Xunit;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>Answers that say less than they seem to.</summary>
public sealed class DoubtfulAnswerTests
{
    private const string ByQtls = """{"inductionExemptionReasonId":"35caa6a3-49f2-4a63-bd5a-2ba5fa9dc5db","name":"Exempt through QTLS status"}""";
    private const string Otherwise = """{"inductionExemptionReasonId":"11111111-0000-0000-0000-000000000000","name":"Qualified before 7 May 2000"}""";

    [Theory]
    [InlineData("None", ByQtls, null)]
    [InlineData("Active", ByQtls, null)]
    [InlineData("None", "", InductionStatus.Exempt)]
    [InlineData("Active", "", null)]
    [InlineData("None", Otherwise, InductionStatus.Exempt)]
    [InlineData("Active", Otherwise, InductionStatus.Exempt)]
    public void An_exemption_of_which_QTLS_is_the_only_reason_or_may_be_is_not_known(string qtls, string reasons, InductionStatus? status) =>
        Read(Trs.Person("null", qtls, induction: $$"""{"status":"Exempt","exemptionReasons":[{{reasons}}]}""")).Entry.Record.Teacher.Induction.Should().Be(status);

    [Theory]
    [InlineData("01/08/2008")]
    [InlineData("2008-13-01")]
    public void A_day_that_is_none_is_told_of(string day) =>
        Read(Trs.Person(Trs.Qts(day, Trs.QtsRoute), routes: Trs.Route(Trs.QtsRoute, day))).Notes.Select(note => $"{note}").Should().Contain(note => note.Contains(day, StringComparison.Ordinal));

    [Fact]
    public void A_census_whose_day_is_not_of_its_year_is_refused()
    {
        var read = () => Swc.Members(Swc.Return(Swc.Member(), Swc.Header.Replace("2026-11-05", "1926-11-05", StringComparison.Ordinal)));

        read.Should().Throw<UnreadableFileException>().WithMessage("*year 2026*1926-11-05*");
    }

    private static (TeacherEntry Entry, List<Note> Notes) Read(string answer)
    {
        var notes = new List<Note>();
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(answer));
        return (TeachingRecords.Read(file, "trs.json", Trs.Answered, notes.Add).Single(), notes);
    }
}
