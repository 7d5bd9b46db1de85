using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>A column whose cells are read as a <typeparamref name="T"/>.</summary>
internal sealed class ColumnOf<T>(string name, string allowed, CellParser<T> parse) : Column(name, allowed)
{
    /// <inheritdoc/>
    public override bool IsDate => typeof(T) == typeof(FactDate);

    /// <summary>What the row says; <paramref name="blank"/> where the cell is blank.</summary>
    public T In(ExtractRow row, T blank) => row[this].Length > 0 && parse(row[this]) is { IsRead: true } reading ? reading.Value : blank;

    /// <inheritdoc/>
    public override (bool IsAllowed, string? How, string? Cause, string Shown) Check(string text)
    {
        var reading = parse(text);
        return (reading.IsRead, reading.How, reading.Cause, reading.IsRead && reading.How is { } how ? Shown(reading.Value, how) : "");
    }

    /// <inheritdoc/>
    public override bool AreSame(string one, string other) =>
        parse(one) is { IsRead: true } first && parse(other) is { IsRead: true } second && EqualityComparer<T>.Default.Equals(first.Value, second.Value);

    private static string Shown(T value, string how) => value switch
    {
        FactDate when how is NoteKinds.OpenEnd => "still in post",
        FactDate { IsDated: true, IsExact: false } date => $"a day from {FactDate.On(date.Earliest)} to {FactDate.On(date.Latest)}",
        FactDate { IsUnknown: true } => "not known",
        bool isSo => isSo ? "read as \"yes\"" : "read as \"no\"",
        _ => $"{value}",
    };
}
