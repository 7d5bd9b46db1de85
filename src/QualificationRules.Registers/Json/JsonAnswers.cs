using System.Text;
using System.Text.Json;

namespace QualificationRules.Registers.Json;

/// <summary>
/// The answers in a file of JSON, one at a time: one object, a list of objects, an object a line, or an object that has them in a list of its own. Only one answer
/// is in memory.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="name">Its name, for messages.</param>
/// <param name="list">The property in which an object may have them as a list; null for none.</param>
internal sealed class JsonAnswers(Stream file, string name, string? list)
{
    /// <summary>The most bytes of one answer.</summary>
    private const int Most = FileLimits.MostRowBytes;

    private readonly JsonCursor _cursor = new(ByteOrder(file), name, Most);

    /// <summary>Each answer, with the line at which it begins.</summary>
    /// <exception cref="UnreadableFileException">The file is no JSON, was cut off, or has something else than objects.</exception>
    public IEnumerable<(JsonElement Answer, long Line)> Read()
    {
        var (any, inList) = (false, false);
        while (_cursor.Next() is not JsonTokenType.None and var token)
        {
            switch (token)
            {
                case JsonTokenType.StartArray when !inList:
                    (any, inList) = (true, true);
                    break;
                case JsonTokenType.EndArray:
                    inList = false;
                    break;
                case JsonTokenType.StartObject when _cursor.IsWhole:
                    any = true;
                    using (var answer = _cursor.Parse())
                    {
                        if (!inList && list is not null && answer.RootElement.TryGetProperty(list, out var listed) && listed.ValueKind == JsonValueKind.Array)
                        {
                            foreach (var each in listed.EnumerateArray())
                            {
                                yield return (Object(each), _cursor.Line);
                            }
                        }
                        else
                        {
                            yield return (answer.RootElement, _cursor.Line);
                        }
                    }

                    break;
                case JsonTokenType.StartObject when !inList && list is not null:
                    any = true;
                    foreach (var each in InLargeObject(list))
                    {
                        yield return each;
                    }

                    break;
                case JsonTokenType.StartObject:
                    throw TooLarge();
                default:
                    throw NoObject();
            }
        }

        if (!any)
        {
            throw new UnreadableFileException($"{Quoted.InFull(name)} is empty; it has to hold an answer of the register, as JSON.");
        }
    }

    /// <summary>The object is too large to be one answer, so that it has to be one with a list.</summary>
    private IEnumerable<(JsonElement Answer, long Line)> InLargeObject(string property)
    {
        var found = false;
        while (_cursor.Next() is var token && token != JsonTokenType.EndObject)
        {
            if (token != JsonTokenType.PropertyName)
            {
                throw TooLarge();
            }

            var isList = string.Equals(_cursor.Property, property, StringComparison.Ordinal);
            if (_cursor.Next() != JsonTokenType.StartArray || !isList)
            {
                _cursor.SkipBegun();
                continue;
            }

            found = true;
            while (_cursor.Next() is var element && element != JsonTokenType.EndArray)
            {
                if (element != JsonTokenType.StartObject)
                {
                    throw NoObject();
                }

                if (!_cursor.IsWhole)
                {
                    throw TooLarge();
                }

                using var answer = _cursor.Parse();
                yield return (answer.RootElement, _cursor.Line);
            }
        }

        if (!found)
        {
            throw TooLarge();
        }
    }

    private JsonElement Object(JsonElement element) => element.ValueKind == JsonValueKind.Object ? element : throw NoObject();

    private UnreadableFileException NoObject() => new($"{Quoted.InFull(name)}, line {_cursor.Line}: an answer of the register is an object, {{ ... }}; here stands something else. Allowed are one, a list of them, and one a line.");

    private UnreadableFileException TooLarge() => new($"{Quoted.InFull(name)}, line {_cursor.Line}: one answer has more than {Most >> 20} MiB, the most that is read.");

    /// <summary>The file as UTF-8 without its byte order mark; Windows PowerShell writes UTF-16.</summary>
    private static Stream ByteOrder(Stream file)
    {
        var mark = new byte[3];
        var length = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        return mark.AsSpan(0, length) switch
        {
            [0xEF, 0xBB, 0xBF] => file,
            [0xFF, 0xFE, ..] => Encoding.CreateTranscodingStream(new Schools.JoinedStream(mark.AsMemory(2, length - 2), file), Encoding.Unicode, Encoding.UTF8, leaveOpen: true),
            [0xFE, 0xFF, ..] => Encoding.CreateTranscodingStream(new Schools.JoinedStream(mark.AsMemory(2, length - 2), file), Encoding.BigEndianUnicode, Encoding.UTF8, leaveOpen: true),
            _ => new Schools.JoinedStream(mark.AsMemory(0, length), file),
        };
    }
}
