using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace QualificationRules.Registers.Sorting;

/// <summary>Puts a record together, part by part. Records that differ first in a number are in its order, unless it is negative.</summary>
internal sealed class RecordWriter
{
    private const int LongestCount = 5;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What was written since it was cleared.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>Begins a record.</summary>
    public RecordWriter Clear()
    {
        _bytes.ResetWrittenCount();
        return this;
    }

    /// <summary>Adds a number.</summary>
    public RecordWriter Number(int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
        return this;
    }

    /// <summary>Adds a number that is small as a rule, and is not ordered by.</summary>
    public RecordWriter Count(int count)
    {
        var bytes = _bytes.GetSpan(LongestCount);
        var length = 0;
        for (; count >= 0x80; count >>= 7)
        {
            bytes[length++] = (byte)(count | 0x80);
        }

        bytes[length++] = (byte)count;
        _bytes.Advance(length);
        return this;
    }

    /// <summary>Adds a text.</summary>
    public RecordWriter Text(string text)
    {
        Count(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
        return this;
    }

    /// <summary>Adds bytes as they are; the last part of a record.</summary>
    public RecordWriter Rest(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }
}
