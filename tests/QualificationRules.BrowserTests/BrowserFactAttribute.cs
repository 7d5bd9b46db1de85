using Xunit;

namespace QualificationRules.BrowserTests;

/// <summary>A test that is run where there is a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Missing;
}
