namespace QualificationRules.BrowserTests;

/// <summary>The programs that the tests need beside .NET.</summary>
internal static class Browser
{
    public const string Chromium = "/usr/bin/chromium";

    public const string PdfToText = "/usr/bin/pdftotext";

    /// <summary>With this variable set to <c>required</c> a test without a browser fails, and is not skipped.</summary>
    public const string Variable = "QUALIFICATIONRULES_BROWSER";

    /// <summary>Why the tests are not run; null where they can be, or have to be.</summary>
    public static string? Missing =>
        Environment.GetEnvironmentVariable(Variable) is "required" ? null
        : File.Exists(Chromium) && File.Exists(PdfToText) ? null
        : $"Not run: it needs {Chromium} and {PdfToText}. On Debian: apt-get install chromium poppler-utils";
}
