namespace WorkforceCheck.Extract;

/// <summary>Why a row was rejected.</summary>
/// <param name="Line">Its line in the file, the header being line 1.</param>
/// <param name="Column">The column, where one is at fault.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
internal sealed record Problem(int Line, Column? Column, string Message)
{
    public override string ToString() => Column is null ? $"line {Line}: {Message}" : $"line {Line}, {Column.Name}: {Message}";
}
