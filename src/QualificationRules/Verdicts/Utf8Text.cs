using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Unicode;
using NodaTime;

namespace QualificationRules.Verdicts;

/// <summary>Text that is written into a buffer as UTF-8. Where some of it does not fit, none of it counts as written.</summary>
internal ref struct Utf8Text(Span<byte> buffer)
{
    private static readonly StandardFormat FourDigits = new('D', 4);

    private readonly Span<byte> _buffer = buffer;

    /// <summary>How many bytes were written; 0 once something did not fit.</summary>
    public int Length { get; private set; }

    /// <summary>Whether everything has fitted so far.</summary>
    public bool Fits { get; private set; } = true;

    public void Append(ReadOnlySpan<char> text) =>
        Advance(Utf8.FromUtf16(text, _buffer[Length..], out _, out var written) == OperationStatus.Done, written);

    /// <summary>Such as <c>1 September 2024</c>.</summary>
    public void AppendDay(LocalDate day)
    {
        Append(day.Day, default);
        Append(" ");
        AppendMonth(day);
    }

    /// <summary>Such as <c>September 2024</c>.</summary>
    public void AppendMonth(LocalDate day)
    {
        Append(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month));
        Append(" ");
        AppendYear(day);
    }

    /// <summary>Such as <c>2024</c>.</summary>
    public void AppendYear(LocalDate day) => Append(day.Year, FourDigits);

    private void Append(int number, StandardFormat format) =>
        Advance(Utf8Formatter.TryFormat(number, _buffer[Length..], out var written, format), written);

    private void Advance(bool fitted, int written)
    {
        Fits &= fitted;
        Length = Fits ? Length + written : 0;
    }
}
