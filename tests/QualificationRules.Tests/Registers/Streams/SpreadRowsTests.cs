using System.Text;
using FluentAssertions;
using QualificationRules.Registers;
using QualificationRules.Registers.Extracts;
using QualificationRules.Tests.WorkforceCheck;
using Xunit;

namespace QualificationRules.Tests.Registers.Streams;

/// <summary>The rows of a person may stand anywhere in a file, and a file may be larger than memory.</summary>
public sealed class SpreadRowsTests
{
    /// <summary>Holds two rows or so, so that nearly all goes to temporary files.</summary>
    private const int LittleMemory = 500;

    private const string Header = "Employee ID,Name,TRN,URN,Establishment Type,Role,Role Start Date,Role End Date,NASENCO Award Date,NPQ Award Date\n";

    private static readonly string[] Trust = File.ReadAllLines(Run.Data("trust.csv"));

    public static TheoryData<string[]> Commands { get; } =
    [
        ["check", "--format", "csv", "--notes"],
        ["check", "--format", "jsonl"],
        ["check"],
        ["check", "--question", "headship-qualification", "--on", "2010-10-01", "--format", "csv"],
        ["cases"],
        ["facts", "--notes"],
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_does_not_fit_in_memory_is_answered_as_what_does(string[] command)
    {
        using var files = new TemporaryFiles();
        var csv = $"{Trust[0]}\n{string.Join('\n', Shuffled([.. Trust[1..], .. Wrong()], seed: 1))}\n";

        var run = OnLittleMemory(csv, files, command);

        run.Should().Be(Run.Of(csv, 160, [command[0], "-", .. command[1..]]));
        files.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Wherever_the_rows_of_a_person_stand_the_answers_are_the_same(int seed)
    {
        using var files = new TemporaryFiles();
        var rows = Trust[1..];
        var inOrder = Answered(Run.Of($"{Trust[0]}\n{string.Join('\n', rows)}\n", 160, "check", "-", "--format", "csv"));

        // Of one person the order of the rows is kept: it decides which of them is told of.
        var people = rows.GroupBy(row => row.Split(',')[0], StringComparer.Ordinal).Select(person => new Queue<string>(person)).ToList();
        var places = Shuffled([.. people.SelectMany(person => Enumerable.Repeat(person, person.Count))], seed);
        var spread = Answered(OnLittleMemory($"{Trust[0]}\n{string.Join('\n', places.Select(person => person.Dequeue()))}\n", files, "check", "--format", "csv"));

        spread.Should().BeEquivalentTo(inOrder);
    }

    [Fact]
    public void Of_a_person_with_too_many_rows_each_is_rejected_and_nobody_else()
    {
        using var files = new TemporaryFiles();
        var rows = Enumerable.Range(0, 700).Select(i => $"E1,,,{900001 + i},34,SENCO,2020-09-01,2021-08-31,,").Append("E2,,,900001,34,SENCO,2020-09-01,,,");

        var run = OnLittleMemory(Header + string.Join('\n', Shuffled([.. rows], seed: 1)), files, "check", "--format", "csv");

        run.Error.Should().Contain("\"E1\" has 700 rows; one person has at most 256.");
        run.Out.Split("\r\n").Count(line => line.Contains(",E1,", StringComparison.Ordinal) && line.Contains(",Rejected,", StringComparison.Ordinal)).Should().Be(700);
        run.Out.Should().MatchRegex(",E2,[^\n]*,Overdue,");
    }

    [Fact]
    public void One_teacher_under_two_ids_is_found_wherever_they_stand()
    {
        using var files = new TemporaryFiles();
        var rows = Enumerable.Range(0, 200).Select(i => $"E{i},,{1000000 + i},900001,34,SENCO,2020-09-01,,,").ToArray();
        rows[190] = rows[190].Replace("1000190", "1000003", StringComparison.Ordinal);

        var run = OnLittleMemory(Header + string.Join('\n', rows), files, "check", "--format", "csv");

        run.Error.Should().Contain("line 5, TRN: Line 192 has the same TRN under another Employee ID, \"E190\"").And.Contain("line 192, TRN: Line 5 has the same TRN under another Employee ID, \"E3\"");
        run.Out.Split(",Rejected,").Should().HaveCount(3);
    }

    [Fact]
    public void No_temporary_file_is_left_when_a_file_turns_out_to_be_unreadable()
    {
        using var files = new TemporaryFiles();
        var csv = Header + string.Join('\n', Rows(1_000)) + "\n" + new string(',', FileLimits.MostColumns);

        ((Action)(() => Read(csv, files, progress: null, CancellationToken.None))).Should().Throw<UnreadableFileException>().WithMessage("Line 1002 has 1001 cells*");

        files.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData(900)]
    [InlineData(1_001)]
    public void No_temporary_file_is_left_when_it_is_cancelled(int line)
    {
        using var files = new TemporaryFiles();
        using var cancellation = new CancellationTokenSource();
        var before = new List<string>();
        var progress = new Told(read =>
        {
            if (read == line)
            {
                before.AddRange(files.All);
                cancellation.Cancel();
            }
        });

        ((Action)(() => Read(Header + string.Join('\n', Rows(1_000)), files, progress, cancellation.Token))).Should().Throw<OperationCanceledException>();

        before.Should().NotBeEmpty();
        files.All.Should().BeEmpty();
    }

    [Fact]
    public void No_temporary_file_is_left_when_people_are_not_read_to_the_end()
    {
        using var files = new TemporaryFiles();
        using (var staff = StaffReader.Open(Stream(Header + string.Join('\n', Rows(1_000))), ExtractOptions.Default, _ => { }, null, new(LittleMemory, files.Directory), CancellationToken.None))
        {
            staff.People().First().Person!.Row.EmployeeId.Should().Be("E0");
            files.All.Should().NotBeEmpty();
        }

        files.All.Should().BeEmpty();
    }

    private static void Read(string csv, TemporaryFiles files, IProgress<int>? progress, CancellationToken cancellation)
    {
        using var staff = StaffReader.Open(Stream(csv), ExtractOptions.Default, _ => { }, progress, new(LittleMemory, files.Directory), cancellation);
    }

    private static Run OnLittleMemory(string csv, TemporaryFiles files, params string[] command) =>
        Run.Of(csv, 160, terminal => terminal with { Workspace = new(LittleMemory, files.Directory) }, [command[0], "-", .. command[1..]]);

    private static MemoryStream Stream(string csv) => new(Encoding.UTF8.GetBytes(csv));

    private static IEnumerable<string> Rows(int count) => Enumerable.Range(0, count).Select(i => $"E{i},,,900001,34,SENCO,2020-09-01,,,");

    /// <summary>Rows of the trust's people that are wrong, of another role, or undecided, and notes of several kinds.</summary>
    private static IEnumerable<string> Wrong() => Trust[1..].Where((_, at) => at % 4 == 0).Select((row, at) => (at % 5) switch
    {
        0 => row.Replace("SENCO", "Acting SENCO", StringComparison.Ordinal),
        1 => row.Replace("2008", "TBC", StringComparison.Ordinal),
        2 => row.Replace("SENCO", "Teacher", StringComparison.Ordinal),
        3 => row + ",x",
        _ => "X" + row.Replace(",34,", ",N/A,", StringComparison.Ordinal),
    });

    /// <summary>Answers without what tells of lines.</summary>
    private static List<string> Answered(Run run)
    {
        using var csv = CsvHelper.CsvReader.FromText(run.Out.TrimStart('\uFEFF'), CsvHelper.CsvReaderOptions.Default);
        string[] columns = ["Employee ID", "Name", "URN", "School", "Outcome", "Deadline", "Next Change", "Contested"];
        var answers = new List<string>();
        while (csv.Read())
        {
            answers.Add(string.Join('|', columns.Select(column => csv.GetString(column))));
        }

        return answers;
    }

    private static T[] Shuffled<T>(T[] items, int seed)
    {
        new Random(seed).Shuffle(items);
        return items;
    }

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
