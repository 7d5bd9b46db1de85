using QualificationRules.Verdicts;

namespace QualificationRules.Testing;

/// <summary>A verdict is not what a test expects. The message says what differs, and then the whole verdict; every test framework reports it as a failure.</summary>
public sealed class VerdictAssertionException : Exception
{
    internal VerdictAssertionException(string difference, Verdict verdict)
        : base($"{verdict.Question.Code} on {verdict.On:uuuu'-'MM'-'dd}: {difference}\n\n{VerdictText.Of(verdict)}") => Verdict = verdict;

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }
}
