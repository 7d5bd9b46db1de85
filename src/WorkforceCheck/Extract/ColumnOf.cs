namespace WorkforceCheck.Extract;

/// <summary>A column whose cells are read as a <typeparamref name="T"/>.</summary>
internal sealed class ColumnOf<T>(string name, string allowed, CellParser<T> parse) : Column(name, allowed)
{
    /// <summary>What the row says; <paramref name="blank"/> where the cell is blank.</summary>
    public T In(ExtractRow row, T blank) => row[this].Length > 0 && parse(row[this], out var value) ? value : blank;

    public override bool Allows(string text) => parse(text, out _);

    public override bool AreSame(string one, string other) =>
        parse(one, out var first) && parse(other, out var second) && EqualityComparer<T>.Default.Equals(first, second);
}
