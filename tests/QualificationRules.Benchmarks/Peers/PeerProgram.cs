using System.Globalization;
using System.Reflection;
using FluentValidation;
using NRules;
using QualificationRules.Benchmarks.Deciding;
using QualificationRules.Benchmarks.Ratios;

namespace QualificationRules.Benchmarks.Peers;

/// <summary>Times the library beside hand-written code and beside other packages that decide by rules, all in one run and in turn, and prints the table of docs/performance.md.</summary>
internal static class PeerProgram
{
    public static void Run(TextWriter output)
    {
        var (deciding, peers) = (new DecidingBenchmarks(), new PeerBenchmarks());
        var subjects = new Subject[]
        {
            new("hand-written, outcome only", deciding.HandWritten, DecidingBenchmarks.Cases),
            new("outcome only", deciding.OutcomeOnly, DecidingBenchmarks.Cases),
            new("verdict", deciding.Verdict, DecidingBenchmarks.Cases),
            new($"FluentValidation {VersionOf(typeof(IValidator))}", deciding.FluentValidation, DecidingBenchmarks.Cases),
            new($"RulesEngine {VersionOf(typeof(RulesEngine.RulesEngine))}", peers.RulesEngine, DecidingBenchmarks.Cases),
            new($"NRules {VersionOf(typeof(ISession))}", peers.NRules, DecidingBenchmarks.Cases),
        };
        foreach (var subject in subjects)
        {
            subject.WarmUp();
        }

        RatioProgram.Settle(subjects);
        output.WriteLine("| | ns a case | times hand-written | times a verdict | bytes |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var subject in subjects)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {subject.Name} | {subject.Least:N0} | {subject.Least / subjects[0].Least:N1} | {subject.Least / subjects[2].Least:N1} | {subject.Bytes:N0} |"));
        }
    }

    private static string VersionOf(Type type) => type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
