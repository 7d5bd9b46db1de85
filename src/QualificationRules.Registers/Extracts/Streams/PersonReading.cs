using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>What the rows of one person came to. Of somebody with more rows than a person may have there are several, each of some of the rows.</summary>
public sealed record PersonReading
{
    internal PersonReading(Person? person, RowsOfPerson of, ExtractFindings findings)
    {
        var rows = of.Rows;
        var rejected = findings.Problems.Select(problem => problem.Line).ToHashSet();
        (Person, FirstLine) = (person, of.Person);
        Problems = [.. findings.Problems.OrderBy(problem => problem.Line)];
        RejectedRows = [.. rows.Where(row => rejected.Contains(row.Line))];
        Undecided = [.. findings.Undecided.OrderBy(undecided => undecided.Row.Line)];
        OtherRows = rows.Count(row => row.Role.IsOther && !rejected.Contains(row.Line));
    }

    /// <summary>The line of their first row. People are read in the order of these lines.</summary>
    public int FirstLine { get; }

    /// <summary>The person; null where they have no post as SENCO or as head that is certain, or their rows were rejected.</summary>
    public Person? Person { get; }

    /// <summary>Why rows were rejected, in the order of the file.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The rows rejected, with the cells that could be read, in the order of the file.</summary>
    public ImmutableArray<ExtractRow> RejectedRows { get; }

    /// <summary>What no rule can decide, in the order of the file.</summary>
    public ImmutableArray<Undecided> Undecided { get; }

    /// <summary>How many of the rows are of roles other than SENCO and head.</summary>
    public int OtherRows { get; }
}
