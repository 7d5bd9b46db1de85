using System.Numerics;

namespace QualificationRules.Decisions;

/// <summary>
/// A set of combinations of one group of findings: what facts that are not fully known leave open. A combination is a number whose bit i
/// says that finding i of the group holds.
/// </summary>
/// <remarks>The default value is no set: nothing can be added to it. Copies share their members.</remarks>
internal readonly struct CombinationSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[]? _words;
    private readonly int _start;
    private readonly int _length;

    /// <summary>The set kept in some of these words.</summary>
    public CombinationSet(ulong[] words, int start, int length) => (_words, _start, _length) = (words, start, length);

    /// <summary>Its one member; null where it has none or more.</summary>
    public int? Single
    {
        get
        {
            int? only = null;
            foreach (var member in this)
            {
                if (only is not null)
                {
                    return null;
                }

                only = member;
            }

            return only;
        }
    }

    /// <summary>Whether it is a set at all, and not the default value.</summary>
    public bool IsWanted => _words is not null;

    /// <summary>How many members it has.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in Words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    private Span<ulong> Words => _words.AsSpan(_start, _length);

    /// <summary>How many words a set of a group of so many findings takes.</summary>
    public static int WordsFor(int findings) => ((1 << findings) + BitsPerWord - 1) / BitsPerWord;

    /// <summary>An empty set for a group of so many findings.</summary>
    public static CombinationSet Empty(int findings) => new(new ulong[WordsFor(findings)], 0, WordsFor(findings));

    /// <summary>An empty set for the same group.</summary>
    public CombinationSet SameEmpty() => new(new ulong[_length], 0, _length);

    /// <summary>Adds a combination.</summary>
    public void Add(int combination) => Words[combination / BitsPerWord] |= 1ul << combination % BitsPerWord;

    /// <summary>Whether a combination is in it.</summary>
    public bool Contains(int combination) => (Words[combination / BitsPerWord] & 1ul << combination % BitsPerWord) != 0;

    /// <summary>Adds the members of another set of the same group.</summary>
    public void AddAll(CombinationSet other)
    {
        for (var i = 0; i < _length; i++)
        {
            Words[i] |= other.Words[i];
        }
    }

    /// <summary>
    /// Makes it the combinations of two records that are independent of each other, where a finding holds if it does for either: each of its
    /// members together with each of the other's.
    /// </summary>
    public void JoinWithEach(CombinationSet other)
    {
        var own = Words.ToArray();
        Words.Clear();
        foreach (var one in new CombinationSet(own, 0, _length))
        {
            foreach (var another in other)
            {
                Add(one | another);
            }
        }
    }

    /// <summary>The members in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the members in order.</summary>
    public struct Enumerator(CombinationSet set)
    {
        private int _word = -1;
        private ulong _left;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word == set._length)
                {
                    return false;
                }

                _left = set.Words[_word];
            }

            Current = (_word * BitsPerWord) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
