using QualificationRules.Benchmarks.Batch;
using QualificationRules.Benchmarks.Deciding;

namespace QualificationRules.Benchmarks.Ratios;

/// <summary>
/// Measures the bars that are ratios or bytes, on a machine that may do other work: all subjects in turn in short rounds within one process, the
/// least time of each, until no ratio has moved by more than a twentieth for a while.
/// </summary>
internal static class RatioProgram
{
    private const double Moved = 0.05;
    private const int RoundsBetween = 500;

    /// <summary>Longer is not waited for.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(120);

    /// <summary>Prints a line for each bar; false where one is missed.</summary>
    public static bool Run(TextWriter output)
    {
        var (deciding, unknown, wire) = (new DecidingBenchmarks(), new UnknownFactsBenchmarks(), new WireSubjects());
        var subjects = new Subject[]
        {
            new("hand-written", deciding.HandWritten, DecidingBenchmarks.Cases),
            new("outcome", deciding.OutcomeOnly, DecidingBenchmarks.Cases),
            new("verdict", deciding.Verdict, DecidingBenchmarks.Cases),
            new("FluentValidation", deciding.FluentValidation, DecidingBenchmarks.Cases),
            new("an outcome in each segment", deciding.OutcomeInEachSegment, DecidingBenchmarks.Cases),
            new("timeline into a span", deciding.TimelineIntoSpan, DecidingBenchmarks.Cases),
            new("record made", deciding.RecordMade, DecidingBenchmarks.Cases),
            new("System.Text.Json alone", wire.Plain, WireSubjects.Cases),
            new("wire line", wire.Ordinary, WireSubjects.Cases),
            new("compact line", wire.Compact, WireSubjects.Cases),
            new("eight unknown facts of an award", unknown.Award, 1),
            new("eight unknown facts of an appointment", unknown.Appointment, 1),
            new("eight unknown facts of a headship", unknown.Headship, 1),
            new("eight unknown facts of a scholarship", unknown.Scholarship, 1),
        };
        foreach (var subject in subjects)
        {
            subject.WarmUp();
        }

        Settle(subjects);
        var bars = Bars(subjects.ToDictionary(subject => subject.Name, StringComparer.Ordinal));
        foreach (var bar in bars)
        {
            output.WriteLine(bar);
        }

        return bars.TrueForAll(bar => bar.IsHeld);
    }

    /// <summary>Runs all subjects in turn until their times stand still beside the first one's.</summary>
    public static void Settle(Subject[] subjects)
    {
        var started = TimeProvider.System.GetTimestamp();
        double[] before;
        do
        {
            before = [.. subjects.Select(subject => subject.Least / subjects[0].Least)];
            for (var round = 0; round < RoundsBetween; round++)
            {
                foreach (var subject in subjects)
                {
                    subject.Round();
                }
            }
        }
        while (TimeProvider.System.GetElapsedTime(started) < Most
            && subjects.Zip(before).Any(pair => !(Math.Abs((pair.First.Least / subjects[0].Least / pair.Second) - 1) < Moved)));
    }

    private static List<Bar> Bars(Dictionary<string, Subject> subjects)
    {
        double Ratio(string one, string other) => subjects[one].Least / subjects[other].Least;
        const double Millisecond = 1e6;
        return
        [
            new("outcome to hand-written, times", Ratio("outcome", "hand-written"), 2.2),
            new("outcome, bytes", subjects["outcome"].Bytes, 0),
            new("verdict to hand-written, times", Ratio("verdict", "hand-written"), 3),
            new("verdict, bytes", subjects["verdict"].Bytes, 80),
            new("verdict to FluentValidation, of its time", Ratio("verdict", "FluentValidation"), 1.0 / 20),
            new("timeline to an outcome in each segment, times", Ratio("timeline into a span", "an outcome in each segment"), 7),
            new("timeline, bytes", subjects["timeline into a span"].Bytes, 0),
            new("record made to outcome, times", Ratio("record made", "outcome"), 16),
            new("record made, bytes", subjects["record made"].Bytes, 900),
            new("wire line to System.Text.Json alone, times", Ratio("wire line", "System.Text.Json alone"), 1.3),
            new("compact line to System.Text.Json alone, times", Ratio("compact line", "System.Text.Json alone"), 1),
            .. subjects.Values.Where(subject => subject.Name.StartsWith("eight", StringComparison.Ordinal)).Select(subject => new Bar($"{subject.Name}, ms", subject.Least / Millisecond, 0.5)),
        ];
    }
}
