using System.Text;
using QualificationRules.Registers;

namespace WorkforceCheck.Commands;

/// <summary>Text for people, which data may be part of, as <see cref="VisibleText"/> has it.</summary>
/// <param name="inner">Where it goes.</param>
/// <param name="isDispensable">Whether the run goes on where nobody can be told: what cannot be written is lost.</param>
internal sealed class MessageWriter(TextWriter inner, bool isDispensable) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => WriteAsItIs(VisibleText.Lines(value ?? ""));

    /// <summary>Writes text that has no data in it, and may command the terminal.</summary>
    public void WriteAsItIs(string text)
    {
        try
        {
            inner.Write(text);
        }
        catch (Exception e) when (isDispensable && e is IOException or UnauthorizedAccessException)
        {
            // The exit code tells the rest.
        }
    }

    /// <summary>One message is one line, whatever data it has.</summary>
    public override void WriteLine(string? value) => Write(VisibleText.Line(value ?? "") + NewLine);

    public override void Flush() => inner.Flush();
}
