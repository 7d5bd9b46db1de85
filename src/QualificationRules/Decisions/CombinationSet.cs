using System.Numerics;

namespace QualificationRules.Decisions;

/// <summary>
/// A set of combinations of one group of findings: what facts that are not fully known leave open. A combination is a number whose bit i
/// says that finding i of the group holds.
/// </summary>
internal sealed class CombinationSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words;

    /// <summary>An empty set for a group of so many findings.</summary>
    public CombinationSet(int findings)
        : this(new ulong[((1 << findings) + BitsPerWord - 1) / BitsPerWord])
    {
    }

    private CombinationSet(ulong[] words) => _words = words;

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

    /// <summary>How many members it has.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>An empty set for the same group.</summary>
    public CombinationSet SameEmpty() => new(new ulong[_words.Length]);

    /// <summary>Adds a combination.</summary>
    public void Add(int combination) => _words[combination / BitsPerWord] |= 1ul << combination % BitsPerWord;

    /// <summary>Whether a combination is in it.</summary>
    public bool Contains(int combination) => (_words[combination / BitsPerWord] & 1ul << combination % BitsPerWord) != 0;

    /// <summary>Adds the members of another set of the same group.</summary>
    public void AddAll(CombinationSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>
    /// Joins the set with that of something independent, such as another course, where a finding holds if it holds for either: each of its
    /// members is joined with each of the other's.
    /// </summary>
    public void JoinWithEach(CombinationSet other)
    {
        var own = new CombinationSet([.. _words]);
        Array.Clear(_words);
        foreach (var one in own)
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
                if (++_word == set._words.Length)
                {
                    return false;
                }

                _left = set._words[_word];
            }

            Current = (_word * BitsPerWord) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
