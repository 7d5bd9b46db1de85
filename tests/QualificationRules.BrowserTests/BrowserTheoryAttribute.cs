using Xunit;

namespace QualificationRules.BrowserTests;

/// <summary>A test of several cases that is run where there is a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Missing;
}
