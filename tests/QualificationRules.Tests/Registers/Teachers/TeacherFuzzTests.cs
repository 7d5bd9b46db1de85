using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Teachers;
using QualificationRules.Tests.Registers.Census;
using QualificationRules.Tests.Registers.Npqs;
using Xunit;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>Files of the registers of teachers damaged at random, from a seed: each is read or refused with a message, and nothing else happens. See <see cref="FuzzTests"/>.</summary>
public sealed class TeacherFuzzTests
{
    private static readonly (RegisterKind Kind, byte[] File)[] Files =
    [
        (RegisterKind.TeachingRecords, Sample.Bytes("teachers/trs-20250627.json")),
        (RegisterKind.TeachingRecords, Sample.Bytes("teachers/trs-20250327.json")),
        (RegisterKind.TeachingRecords, Sample.Bytes("teachers/trs-20240920.json")),
        (RegisterKind.TeachingRecords, Encoding.UTF8.GetBytes($"[{Trs.Person("null")},{Trs.Person(Trs.Qts("2008-08-01", Trs.QtsRoute), "Active", Trs.Route(Trs.QtlsRoute, "2012-09-01"))}]")),
        (RegisterKind.TeachingRecords, Encoding.UTF8.GetBytes($"{{\"total\":1,\"results\":[{Trs.Person("null")}]}}")),
        (RegisterKind.NpqQualifications, Sample.Bytes("teachers/npq-qualifications.json")),
        (RegisterKind.NpqQualifications, Encoding.UTF8.GetBytes($"{NpqTests.Answer("9000004", ("2026-06-30", "NPQSENCO"))}\n{NpqTests.Answer("9000008")}\n")),
        (RegisterKind.WorkforceCensus, Sample.Bytes("teachers/swc.xml")),
        (RegisterKind.WorkforceCensus, Encoding.UTF8.GetBytes(Swc.Return(Swc.Member() + Swc.Member("9000009", "<QTS>true</QTS>", subject: "Z201")))),
    ];

    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        var (random, read) = (new Random(FuzzTests.Setting("FUZZ_SEED", 1)), 0);
        for (var i = 0; i < FuzzTests.Setting("FUZZ_FILES", FuzzTests.Files); i++)
        {
            var (kind, file) = Files[random.Next(Files.Length)];
            var damaged = FuzzTests.Damaged(file, random);
            try
            {
                var registers = TeacherRegisters.Read([new(kind, "damaged", () => new MemoryStream(damaged), Trs.Answered)]);
                read += registers.Count > 0 ? 1 : 0;
                _ = registers.Of("9000008").Select(entry => entry.Record).ToList();
            }
            catch (UnreadableFileException e)
            {
                e.Message.Should().Contain("damaged");
            }
            catch (Exception e)
            {
                Assert.Fail($"File {i} of seed {FuzzTests.Setting("FUZZ_SEED", 1)}, {kind}: {Encoding.UTF8.GetString(damaged)}\n{e}");
            }
        }

        read.Should().BePositive("some damage does not matter, and files that are all refused would show little");
    }
}
