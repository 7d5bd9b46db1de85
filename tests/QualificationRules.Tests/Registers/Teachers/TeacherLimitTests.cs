using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Teachers;
using QualificationRules.Tests.Registers.Npqs;
using Xunit;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>How many answers of registers are kept at once.</summary>
public sealed class TeacherLimitTests
{
    [Fact]
    public void More_teachers_than_fit_into_memory_are_refused_with_the_place()
    {
        var people = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1_000_000, 4).Select(trn => NpqTests.Answer($"{trn}"))));

        FluentActions.Invoking(() => TeacherRegisters.Read([new(RegisterKind.NpqQualifications, "npq.json", () => new MemoryStream(people), Trs.Answered)], mostTeachers: 3))
            .Should().Throw<UnreadableFileException>().WithMessage("npq.json, line 4: here stands one teacher more than the 3 that are read at once*");
    }

    [Fact]
    public void One_teacher_very_often_is_refused() =>
        FluentActions.Invoking(() => TeacherRegisters.Read([new(RegisterKind.NpqQualifications, "npq.json", () => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(NpqTests.Answer("9000008"), 65)))), Trs.Answered)]))
            .Should().Throw<UnreadableFileException>().WithMessage("npq.json, line 65: the TRN 9000008 stands here for the 65th time*");
}
