using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>The first and the last day of a post, as its row gives or bounds them.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="IsFromBounded">Whether the contract's start bounds the first day, which is not given.</param>
/// <param name="IsUntilBounded">Whether the contract's end gives or bounds the last day, which is not given.</param>
internal readonly record struct PostDays(FactDate From, FactDate Until, bool IsFromBounded, bool IsUntilBounded)
{
    public static PostDays Of(ExtractRow row, IReadOnlySet<Column> present)
    {
        var (from, until) = (Columns.RoleStart.In(row, blank: FactDate.Unknown), Columns.RoleEnd.In(row, blank: FactDate.Never));
        var (contractFrom, contractUntil) = (Columns.ContractStart.In(row, blank: FactDate.Unknown), Columns.ContractEnd.In(row, blank: FactDate.Never));

        // A role begins with the contract or later; never is the one taken for the other.
        var isFromBounded = row[Columns.RoleStart].Length == 0 && contractFrom.IsDated;
        from = isFromBounded ? FactDate.Between(contractFrom.Earliest, LocalDate.MaxIsoValue) : from;
        var isUntilBounded = row[Columns.RoleEnd].Length == 0 && contractUntil.IsDated;
        if (isUntilBounded)
        {
            // Where the role has no end of its own, it ends with the contract; a file that tells of no ends at all says that it ended by then.
            var earliest = from.IsDated ? LocalDate.Min(from.Earliest, contractUntil.Latest) : LocalDate.MinIsoValue;
            until = present.Contains(Columns.RoleEnd) || (from.IsDated && from.Earliest > contractUntil.Latest) ? contractUntil : FactDate.Between(earliest, contractUntil.Latest);
        }

        return new(from, until, isFromBounded, isUntilBounded);
    }
}
