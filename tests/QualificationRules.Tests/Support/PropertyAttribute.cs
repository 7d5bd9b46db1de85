using System.Globalization;
using FsCheck;

// The seed of an ordinary run, so that it takes the same cases each time and has one result.
[assembly: FsCheck.Xunit.Properties(Replay = "(20240901,20250531)")]

namespace QualificationRules.Tests.Support;

/// <summary>The property of FsCheck.Xunit, and a switch for long runs: the environment variable QUALIFICATIONRULES_MAXTEST is how many cases every property takes, of a new seed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    private readonly int? _longRun;

    public PropertyAttribute()
        : this(Environment.GetEnvironmentVariable("QUALIFICATIONRULES_MAXTEST"))
    {
    }

    internal PropertyAttribute(string? longRun)
    {
        if (string.IsNullOrEmpty(longRun))
        {
            return;
        }

        _longRun = int.Parse(longRun, CultureInfo.InvariantCulture);
        base.MaxTest = _longRun.Value;
        Replay = new Rnd((ulong)Random.Shared.NextInt64()).ToString();
    }

    /// <summary>How many cases an ordinary run takes.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = _longRun ?? value;
    }
}
