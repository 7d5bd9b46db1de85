using System.Xml;

namespace QualificationRules.Registers.Census;

/// <summary>The names of elements and attributes, which a reader of XML keeps: a census has about a hundred.</summary>
/// <param name="tooMany">What is thrown where there are too many.</param>
internal sealed class CensusNames(Func<Exception> tooMany) : NameTable
{
    private const int Most = 10_000;

    private int _count;

    /// <inheritdoc/>
    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    /// <inheritdoc/>
    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    private string Counted(string name) => ++_count <= Most ? name : throw tooMany();
}
