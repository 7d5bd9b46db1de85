using System.Text;
using System.Xml;

namespace QualificationRules.Registers.Census;

/// <summary>Goes through XML element by element: without document types and entities, and without anything from elsewhere. What is passed over is never kept.</summary>
internal sealed class CensusXml : IDisposable
{
    private const int MostDeep = 64;
    private const int LongestText = 256;
    private const long MostCharacters = 2L * 1024 * 1024 * 1024;

    private readonly XmlReader _xml;
    private readonly string _name;
    private readonly char[] _chunk = new char[LongestText];

    /// <param name="file">The file; it is not closed.</param>
    /// <param name="name">Its name, for messages.</param>
    public CensusXml(Stream file, string name)
    {
        _name = name;
        _xml = XmlReader.Create(new CensusBytes(file, () => TooLarge("more than 1 MiB between two tags")), new XmlReaderSettings
        {
            NameTable = new CensusNames(() => TooLarge("more than 10,000 names of elements and attributes")),
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = MostCharacters,
        });
    }

    /// <summary>The name of the element, without its namespace.</summary>
    public string Element => _xml.LocalName;

    /// <summary>The line; the first is 1.</summary>
    public int Line => ((IXmlLineInfo)_xml).LineNumber;

    /// <summary>Goes to the root.</summary>
    /// <exception cref="UnreadableFileException">There is none.</exception>
    public void GoToRoot()
    {
        while (Advance())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                return;
            }
        }

        throw Wrong("it has no element");
    }

    /// <summary>Goes to the end of the file.</summary>
    /// <exception cref="UnreadableFileException">It was cut off, or has something after the root.</exception>
    public void GoToEnd()
    {
        while (Advance())
        {
        }
    }

    /// <summary>The children of the element: each is gone through, or passed over, before the next.</summary>
    public IEnumerable<string> Children()
    {
        if (_xml.IsEmptyElement)
        {
            yield break;
        }

        var depth = _xml.Depth;
        while (Advance() && (_xml.NodeType != XmlNodeType.EndElement || _xml.Depth > depth))
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1)
            {
                yield return _xml.LocalName;
            }
        }
    }

    /// <summary>The text of the element, without spaces around it.</summary>
    /// <exception cref="UnreadableFileException">It has more than 256 characters.</exception>
    public string Text()
    {
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        var (depth, text, line) = (_xml.Depth, new StringBuilder(), Line);
        while (Advance() && (_xml.NodeType != XmlNodeType.EndElement || _xml.Depth > depth))
        {
            while (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace && Chunk() is > 0 and var read)
            {
                if (text.Append(_chunk, 0, read).Length > LongestText)
                {
                    throw new UnreadableFileException($"{Quoted.InFull(_name)}, line {line}: an element here has more than {LongestText} characters, the most that is read of one.");
                }
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>That the file cannot be used, and why.</summary>
    public UnreadableFileException Wrong(string why) => new($"{Quoted.InFull(_name)}, line {Math.Max(Line, 1)}: {why}. Is it a return of the School Workforce Census, as XML? Nothing of the file is used.");

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    /// <summary>Also while the reader is made, which reads ahead.</summary>
    private UnreadableFileException TooLarge(string what) => new($"{Quoted.InFull(_name)}{(_xml is null ? "" : $", line {Line}")}: it has {what}, which no census has. Nothing of the file is used.");

    private bool Advance()
    {
        try
        {
            return _xml.Read() && (_xml.Depth <= MostDeep ? true : throw Wrong($"elements stand more than {MostDeep} deep"));
        }
        catch (Exception e) when (e is XmlException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(e);
        }
    }

    private int Chunk()
    {
        try
        {
            return _xml.ReadValueChunk(_chunk, 0, _chunk.Length);
        }
        catch (Exception e) when (e is XmlException or ArgumentException)
        {
            throw Unreadable(e);
        }
    }

    private UnreadableFileException Unreadable(Exception e)
    {
        var place = e is XmlException { LineNumber: > 0 } xml ? $"line {xml.LineNumber}, position {xml.LinePosition}" : $"line {Math.Max(Line, 1)}";
        var why = e.Message.Contains("DTD", StringComparison.Ordinal) ? "it has a document type or entities of its own, which no census has and which are not read"
            : $"it is no XML there, or was cut off ({Quoted.Of(e.Message)})";
        return new($"{Quoted.InFull(_name)} cannot be read at {place}: {why}. Nothing of the file is used.", e);
    }
}
