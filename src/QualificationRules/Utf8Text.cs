using System.Globalization;
using System.Text.Unicode;
using NodaTime;

namespace QualificationRules;

/// <summary>Text that is written into a buffer as UTF-8. What does not fit whole is left out, and everything after it.</summary>
internal ref struct Utf8Text(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;

    /// <summary>How many bytes were written; 0 once something did not fit.</summary>
    public int Length { get; private set; }

    /// <summary>Whether everything did.</summary>
    public bool Fits { get; private set; } = true;

    public void Append(ReadOnlySpan<char> text) =>
        Advance(Utf8.FromUtf16(text, _buffer[Length..], out _, out var written) == System.Buffers.OperationStatus.Done, written);

    /// <summary>Such as <c>1 September 2024</c>.</summary>
    public void AppendDay(LocalDate day) =>
        Advance(Utf8.TryWrite(_buffer[Length..], CultureInfo.InvariantCulture, $"{day.Day} {MonthName(day)} {day.Year:0000}", out var written), written);

    /// <summary>Such as <c>September 2024</c>.</summary>
    public void AppendMonth(LocalDate day) =>
        Advance(Utf8.TryWrite(_buffer[Length..], CultureInfo.InvariantCulture, $"{MonthName(day)} {day.Year:0000}", out var written), written);

    /// <summary>Such as <c>2024</c>.</summary>
    public void AppendYear(LocalDate day) =>
        Advance(Utf8.TryWrite(_buffer[Length..], CultureInfo.InvariantCulture, $"{day.Year:0000}", out var written), written);

    private static string MonthName(LocalDate day) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);

    private void Advance(bool fitted, int written)
    {
        Fits &= fitted;
        Length = Fits ? Length + written : 0;
    }
}
