using System.Globalization;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Schools;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>
/// Files damaged at random, from a seed: each is read or refused with a message, and nothing else happens. FUZZ_FILES and FUZZ_SEED in
/// the environment say how many, and which; see docs/intake.md.
/// </summary>
public sealed class FuzzTests
{
    internal const int Files = 10_000;
    private const int WorkbooksOneIn = 20;

    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        var random = new Random(Setting("FUZZ_SEED", 1));
        byte[][] texts = [.. Directory.GetFiles(Sample.Path("intake")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        byte[][] workbooks = [Sample.Bytes("staff.xls"), Xlsx.Of(["Employee ID", "URN", "Role", "Role Start Date", "Establishment Type"], ["1", 900001, "SENCO", (45170.0, "mmm-yy"), 34])];
        var register = SchoolRegister.Read(new MemoryStream(Sample.Bytes("gias.csv")), new MemoryStream(Sample.Bytes("gias-links.csv")));
        for (var i = 0; i < Setting("FUZZ_FILES", Files); i++)
        {
            var from = i % WorkbooksOneIn == 0 ? workbooks : texts;
            var file = Damaged(from[random.Next(from.Length)], random);
            try
            {
                _ = StaffExtract.Read(file, new ExtractOptions { Schools = i % 2 == 0 ? register : null });
            }
            catch (UnreadableFileException e)
            {
                e.Message.Should().NotBeEmpty();
            }
            catch (Exception e)
            {
                Assert.Fail($"File {i} of seed {Setting("FUZZ_SEED", 1)}: {e}");
            }
        }
    }

    [Fact]
    public void Damaged_registers_are_read_or_refused()
    {
        var random = new Random(Setting("FUZZ_SEED", 1));
        var (gias, links) = (Sample.Bytes("gias.csv"), Sample.Bytes("gias-links.csv"));
        for (var i = 0; i < Setting("FUZZ_FILES", Files) / WorkbooksOneIn; i++)
        {
            try
            {
                _ = SchoolRegister.Read(new MemoryStream(Damaged(gias, random)), new MemoryStream(Damaged(links, random)));
            }
            catch (UnreadableFileException e)
            {
                e.Message.Should().NotBeEmpty();
            }
        }
    }

    /// <summary>The file with a few bytes changed, taken away, repeated or put in.</summary>
    internal static byte[] Damaged(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = (byte)",;\"\n\r\t-/09N\0\u00A0"[random.Next(13)];
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count)).Take(random.Next(1, 40)).ToList());
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
            }
        }

        return [.. bytes];
    }

    internal static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
