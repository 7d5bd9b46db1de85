using System.Globalization;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Benchmarks.Needed;

/// <summary>How long it takes to say which facts are needed of records that are hardly known, by how many rows they have.</summary>
internal static class NeededProgram
{
    private const int Seed = 20261129;
    private const int Records = 30;

    private static readonly int[] Rows = [2, 3, 4, 6, 8, 12, 16, 24, 64];

    public static void Run(TextWriter output)
    {
        var evaluator = new Evaluator();
        var records = new HardlyKnownRows(Seed);
        output.WriteLine("rows\tmean ms\tmost ms");
        foreach (var rows in Rows.Prepend(Rows[^1]))
        {
            var times = Enumerable.Range(0, Records).Select(_ => records.Next(rows)).OfType<StaffRecord>().Select(record => TimeOf(evaluator, record, $"row{rows - 1}")).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows}\t{times.Average():F1}\t{times.Max():F1}"));
        }
    }

    /// <summary>Milliseconds of processor time.</summary>
    private static double TimeOf(Evaluator evaluator, StaffRecord record, string post)
    {
        var verdict = evaluator.Evaluate(Question.SencoQualification, record, new LocalDate(2026, 11, 22), post);
        var before = Environment.CpuUsage.TotalTime;
        _ = verdict.Needed;
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
