using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json;

/// <summary>Writes single facts as properties, each named by the last part of its pointer; what absent says already is left out.</summary>
internal static class FactWriter
{
    private const int FirstYear = 1;
    private const int LastYear = 9999;

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
            throw CaseWriter.NoWireForm(pointer, $"The wire format cannot say that it is not known: absent means {whenAbsent}. Give a date, an interval or never.");
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
            throw CaseWriter.NoWireForm(pointer, "A string has half of a surrogate pair and so is no text.");
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

    private static string NameOf(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];

    private static string TextOf(string pointer, FactDate date)
    {
        if (date.Earliest.Year < FirstYear || date.Latest.Year > LastYear)
        {
            throw CaseWriter.NoWireForm(pointer, $"The date, {date}, is not of the years 0001 to 9999.");
        }

        var earliest = LocalDatePattern.Iso.Format(date.Earliest);
        return date.IsExact ? earliest : $"{earliest}/{LocalDatePattern.Iso.Format(date.Latest)}";
    }

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
