using System.Runtime.CompilerServices;

namespace QualificationRules.Facts;

/// <summary>A set of posts of a record, by their indexes.</summary>
[InlineArray(Words)]
internal struct PostSet
{
    /// <summary>The most posts that a record can have.</summary>
    public const int MostPosts = Words * BitsPerWord;

    private const int Words = 4;
    private const int BitsPerWord = 64;

#pragma warning disable IDE0044, S1144 // the element of an inline array is written through its indexer
    private ulong _first;
#pragma warning restore IDE0044, S1144

    /// <summary>Whether a post is in it.</summary>
    public readonly bool Contains(int post) => (this[post / BitsPerWord] & 1ul << post % BitsPerWord) != 0;

    /// <summary>Whether no post is in it.</summary>
    public readonly bool IsEmpty => (this[0] | this[1] | this[2] | this[3]) == 0;

    /// <summary>Adds a post.</summary>
    public void Add(int post) => this[post / BitsPerWord] |= 1ul << post % BitsPerWord;

    /// <summary>Takes a post out.</summary>
    public void Remove(int post) => this[post / BitsPerWord] &= ~(1ul << post % BitsPerWord);

    /// <summary>The set with the posts of another.</summary>
    public readonly PostSet With(in PostSet other)
    {
        var both = this;
        both.AddAll(other);
        return both;
    }

    /// <summary>Adds the posts of another set.</summary>
    public void AddAll(in PostSet other)
    {
        for (var word = 0; word < Words; word++)
        {
            this[word] |= other[word];
        }
    }
}
