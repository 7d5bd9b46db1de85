using Xunit;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Runs the method as an FsCheck property. Names and options are those of the package FsCheck.Xunit, which replaces this folder once it can be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "QualificationRules.Tests")]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>The seed to start from, and the size where given, as a failure prints them: <c>(seed,gamma)</c> or <c>(seed,gamma,size)</c>.</summary>
    public string? Replay { get; set; }

    /// <summary>How many cases to run. The environment variable QUALIFICATIONRULES_MAXTEST overrides it, for long runs.</summary>
    public int MaxTest { get; set; } = Config.Default.MaxTest;

    /// <summary>How many cases may be rejected.</summary>
    public int MaxRejected { get; set; } = Config.Default.MaxRejected;

    /// <summary>The size of the first case.</summary>
    public int StartSize { get; set; } = Config.Default.StartSize;

    /// <summary>The size of the last case.</summary>
    public int EndSize { get; set; } = Config.Default.EndSize;

    /// <summary>Whether every case is written to the test's output.</summary>
    public bool Verbose { get; set; }

    /// <summary>Whether a property that holds writes nothing to the test's output.</summary>
    public bool QuietOnSuccess { get; set; }

    /// <summary>The classes that give the generators; the first wins.</summary>
    public Type[] Arbitrary { get; set; } = [];
}
