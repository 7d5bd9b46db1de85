using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Writing;

/// <summary>Writes single facts as properties, each named by the last part of its pointer; what absent says already is left out.</summary>
internal static class FactWriter
{
    private const int FirstYear = 1;

    /// <summary>Writes a date, unless it is what the property means when absent.</summary>
    public static void WriteDate(Utf8JsonWriter writer, string pointer, FactDate date, FactDate whenAbsent)
    {
        if (date == whenAbsent)
        {
            return;
        }

        if (date.IsNever)
        {
            writer.WriteNull(NameOf(pointer));
        }
        else if (date.IsDated)
        {
            writer.WriteString(NameOf(pointer), TextOf(pointer, date));
        }
        else
        {
            throw NoWireForm.At(pointer, $"The wire format cannot say that it is not known: absent means {whenAbsent}. Give a date, an interval or never.");
        }
    }

    /// <summary>Writes by itself a date that is known.</summary>
    public static void WriteValue(Utf8JsonWriter writer, FactDate date)
    {
        if (date.IsNever)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(TextOf("", date));
        }
    }

    /// <summary>Writes a text; nothing for null.</summary>
    public static void WriteText(Utf8JsonWriter writer, string pointer, string? text)
    {
        if (text is null)
        {
            return;
        }

        if (!IsText(text))
        {
            throw NoWireForm.At(pointer, "A string has half of a surrogate pair and so is no text.");
        }

        writer.WriteString(NameOf(pointer), text);
    }

    /// <summary>Writes a flag, unless it is what the property means when absent.</summary>
    public static void WriteFlag(Utf8JsonWriter writer, string name, bool? flag, bool? whenAbsent)
    {
        if (flag is { } known && flag != whenAbsent)
        {
            writer.WriteBoolean(name, known);
        }
    }

    /// <summary>Writes one of the names of a closed set; nothing for null.</summary>
    public static void WriteName<T>(Utf8JsonWriter writer, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known)
        {
            writer.WriteString(name, Names.Of<T>().NameOf(known));
        }
    }

    /// <summary>Checks that a list has no more entries than a line may have.</summary>
    public static void CheckLength(string pointer, int entries)
    {
        if (entries > Limits.MostEntries)
        {
            throw NoWireForm.At(pointer, $"There are {entries} entries; at most {Limits.MostEntries} are allowed.");
        }
    }

    private static string NameOf(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];

    /// <summary>The day, or the interval; an end of it that is an end of the calendar is open.</summary>
    private static string TextOf(string pointer, FactDate date) =>
        date.IsExact ? TextOf(pointer, date.Earliest)
        : $"{(date.Earliest == LocalDate.MinIsoValue ? ".." : TextOf(pointer, date.Earliest))}/{(date.Latest == LocalDate.MaxIsoValue ? ".." : TextOf(pointer, date.Latest))}";

    private static string TextOf(string pointer, LocalDate day) => day.Year >= FirstYear
        ? LocalDatePattern.Iso.Format(day)
        : throw NoWireForm.At(pointer, $"{day:uuuu'-'MM'-'dd} is not of the years 0001 to 9999.");

    private static bool IsText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
