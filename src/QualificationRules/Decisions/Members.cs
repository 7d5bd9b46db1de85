using System.Numerics;

namespace QualificationRules.Decisions;

/// <summary>The members of a set of combinations, findings or rows, given as a bit set, in order.</summary>
internal ref struct Members(ulong set)
{
    private ulong _left = set;

    public int Current { get; private set; }

    public readonly Members GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_left == 0)
        {
            return false;
        }

        Current = BitOperations.TrailingZeroCount(_left);
        _left &= _left - 1;
        return true;
    }
}
