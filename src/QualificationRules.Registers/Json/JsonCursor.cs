using System.Text.Json;
using System.Text.Unicode;

namespace QualificationRules.Registers.Json;

/// <summary>Goes through JSON token by token, and takes each object that fits into memory as a whole.</summary>
/// <param name="file">UTF-8 without a byte order mark.</param>
/// <param name="name">The name of the file, for messages.</param>
/// <param name="most">The most bytes that are in memory at once.</param>
internal sealed class JsonCursor(Stream file, string name, int most)
{
    private const int FirstBuffer = 16 * 1024;

    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, MaxDepth = 64 };

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _isFinal;
    private JsonReaderState _state = new(Options);
    private (int At, int Length) _object;

    /// <summary>The line of the last token; the first is 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether the object that the last token began was taken as a whole.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The name of the last property.</summary>
    public string Property { get; private set; } = "";

    private long _linesBefore = 1;

    /// <summary>The next token; none at the end of the file. An object that fits is one token.</summary>
    /// <exception cref="UnreadableFileException">It is no JSON, or was cut off.</exception>
    public JsonTokenType Next()
    {
        while (true)
        {
            try
            {
                if (TryNext() is { } token)
                {
                    return token;
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                throw Unreadable(e);
            }

            if (!Fill())
            {
                throw new UnreadableFileException($"{Quoted.InFull(name)}, line {Line}: one value has more than {most >> 20} MiB, the most that is read.");
            }
        }
    }

    /// <summary>Passes over the rest of the list or object that the last token began; of any other token nothing is left.</summary>
    public void SkipBegun()
    {
        if (Last is not JsonTokenType.StartArray && (Last is not JsonTokenType.StartObject || IsWhole))
        {
            return;
        }

        for (var depth = 1; depth > 0;)
        {
            depth += Next() switch
            {
                JsonTokenType.StartArray => 1,
                JsonTokenType.StartObject when !IsWhole => 1,
                JsonTokenType.EndArray or JsonTokenType.EndObject => -1,
                _ => 0,
            };
        }
    }

    /// <summary>The object that was taken as a whole.</summary>
    /// <exception cref="UnreadableFileException">It is not UTF-8, has a property twice, or text that is none.</exception>
    public JsonDocument Parse()
    {
        var bytes = _buffer.AsSpan(_object.At, _object.Length);
        if (!Utf8.IsValid(bytes))
        {
            throw new UnreadableFileException($"{Quoted.InFull(name)}, line {Line}: this answer is not UTF-8. Nothing of the file is used; ask the register for it again.");
        }

        try
        {
            return JsonDocument.Parse(_buffer.AsMemory(_object.At, _object.Length), Strict);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UnreadableFileException($"{Quoted.InFull(name)}, line {Line}: this answer cannot be read: {Quoted.Of(e.Message)}. Nothing of the file is used; ask the register for it again.", e);
        }
    }

    private JsonTokenType Last { get; set; }

    /// <summary>Null where more of the file is needed.</summary>
    private JsonTokenType? TryNext()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        if (!reader.Read())
        {
            return _isFinal ? JsonTokenType.None : null;
        }

        (Last, IsWhole) = (reader.TokenType, false);
        var at = _start + (int)reader.TokenStartIndex;
        Line = _linesBefore + _buffer.AsSpan(_start, at - _start).Count((byte)'\n');
        if (Last == JsonTokenType.PropertyName)
        {
            Property = reader.GetString()!;
        }
        else if (Last == JsonTokenType.StartObject)
        {
            var whole = reader;
            if (whole.TrySkip())
            {
                reader = whole;
                IsWhole = true;
                _object = (at, _start + (int)reader.BytesConsumed - at);
            }
            else if (_end - at < most)
            {
                return null;
            }
        }

        _linesBefore += _buffer.AsSpan(_start, (int)reader.BytesConsumed).Count((byte)'\n');
        (_start, _state) = (_start + (int)reader.BytesConsumed, reader.CurrentState);
        return Last;
    }

    /// <summary>Reads more of the file; false where no more may be in memory.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length > most)
            {
                return false;
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var free = _buffer.AsSpan(_end);
        var read = file.ReadAtLeast(free, free.Length, throwOnEndOfStream: false);
        (_end, _isFinal) = (_end + read, read < free.Length);
        return true;
    }

    private UnreadableFileException Unreadable(Exception e)
    {
        if (Last == JsonTokenType.None && e is JsonException { LineNumber: 0, BytePositionInLine: 0 })
        {
            return new($"{Quoted.InFull(name)} is no JSON from its first character on, and answers of the register are JSON. Is it another file, or meant for another option?", e);
        }

        var place = e is JsonException { LineNumber: { } line, BytePositionInLine: { } at } ? $"line {line + 1}, byte {at + 1}" : $"line {Line}";
        var why = e.Message.Contains("maximum configured depth", StringComparison.Ordinal) ? "it is nested more than 64 deep"
            : _isFinal ? "it was cut off, or is damaged there"
            : "it is no JSON, or damaged there";
        return new($"{Quoted.InFull(name)} cannot be read at {place}: {why}. Nothing of the file is used; ask the register for it again.", e);
    }
}
