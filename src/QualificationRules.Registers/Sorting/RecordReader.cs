using System.Buffers.Binary;
using System.Text;

namespace QualificationRules.Registers.Sorting;

/// <summary>Takes a record apart, in the order in which it was put together.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> record)
{
    /// <summary>What has not been read.</summary>
    public ReadOnlySpan<byte> Rest { get; private set; } = record;

    /// <summary>Reads a number.</summary>
    public int Number()
    {
        var number = BinaryPrimitives.ReadInt32BigEndian(Rest);
        Rest = Rest[sizeof(int)..];
        return number;
    }

    /// <summary>Reads a number that is not ordered by.</summary>
    public int Count()
    {
        var (count, at) = (Rest[0] & 0x7F, 0);
        while (Rest[at++] >= 0x80)
        {
            count |= (Rest[at] & 0x7F) << (7 * at);
        }

        Rest = Rest[at..];
        return count;
    }

    /// <summary>Reads a text.</summary>
    public string Text()
    {
        var length = Count();
        var text = Encoding.UTF8.GetString(Rest[..length]);
        Rest = Rest[length..];
        return text;
    }
}
