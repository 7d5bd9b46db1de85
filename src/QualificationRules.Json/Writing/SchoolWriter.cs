using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Json.Writing;

/// <summary>Writes the school of a post, as far as it is known.</summary>
internal static class SchoolWriter
{
    public static void Write(Utf8JsonWriter writer, string pointer, School school)
    {
        writer.WritePropertyName("school");
        WriteValue(writer, pointer, school);
    }

    /// <summary>Writes a school by itself.</summary>
    public static void WriteValue(Utf8JsonWriter writer, School school) => WriteValue(writer, "", school);

    /// <summary>Writes a type by itself; null for the type of settings in no register.</summary>
    public static void WriteTypeValue(Utf8JsonWriter writer, EstablishmentType type)
    {
        if (type == EstablishmentType.InNoRegister)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteNumberValue(type.Code);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, string pointer, School school)
    {
        writer.WriteStartObject();
        FactWriter.WriteText(writer, $"{pointer}/urn", school.Urn);
        WriteType(writer, school.EstablishmentType);
        if (school.Country != Country.England)
        {
            writer.WriteString("country", Names.Of<Country>().NameOf(school.Country));
        }

        FactWriter.WriteDate(writer, $"{pointer}/openedOn", school.OpenedOn, whenAbsent: FactDate.Unknown);
        if (school.Predecessors is { } predecessors)
        {
            WritePredecessors(writer, $"{pointer}/predecessors", predecessors);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the code of a type, null for the type of settings in no register, and nothing where it is not known.</summary>
    public static void WriteType(Utf8JsonWriter writer, EstablishmentType? type)
    {
        if (type is not null)
        {
            writer.WritePropertyName("establishmentType");
            WriteTypeValue(writer, type);
        }
    }

    private static void WritePredecessors(Utf8JsonWriter writer, string pointer, ImmutableArray<string> predecessors)
    {
        FactWriter.CheckLength(pointer, predecessors.Length);
        writer.WriteStartArray("predecessors");
        foreach (var urn in predecessors)
        {
            writer.WriteStringValue(urn);
        }

        writer.WriteEndArray();
    }
}
