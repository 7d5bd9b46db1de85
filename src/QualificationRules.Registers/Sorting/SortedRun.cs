using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace QualificationRules.Registers.Sorting;

/// <summary>Reads a part of a file that holds records in order, each after its length.</summary>
internal sealed class SortedRun(SafeFileHandle file, long start, long end)
{
    private byte[] _buffer = new byte[32 * 1024];
    private int _from;
    private int _until;
    private long _position = start;

    /// <summary>The record; valid until the next is asked for.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Goes to the next record; false at the end.</summary>
    public bool MoveNext()
    {
        if (!Fill(sizeof(int)))
        {
            return false;
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(_buffer.AsSpan(_from));
        _from += sizeof(int);
        if (!Fill(length))
        {
            throw new IOException("A temporary file was cut off.");
        }

        Current = _buffer.AsMemory(_from, length);
        _from += length;
        return true;
    }

    /// <summary>Makes sure that so many bytes are at hand; false where the part has no more.</summary>
    private bool Fill(int count)
    {
        if (_until - _from >= count)
        {
            return true;
        }

        var rest = _buffer.AsSpan(_from, _until - _from);
        var target = count > _buffer.Length ? new byte[count] : _buffer;
        rest.CopyTo(target);
        (_buffer, _from, _until) = (target, 0, rest.Length);
        while (_until < count && _position < end)
        {
            var read = RandomAccess.Read(file, _buffer.AsSpan(_until, (int)Math.Min(_buffer.Length - _until, end - _position)), _position);
            if (read == 0)
            {
                return false;
            }

            (_until, _position) = (_until + read, _position + read);
        }

        return _until - _from >= count;
    }
}
