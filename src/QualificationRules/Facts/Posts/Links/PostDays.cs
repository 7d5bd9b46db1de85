using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>The days of a SENCO post in one completion of its facts.</summary>
/// <param name="Became">The day of becoming SENCO: the first day of the appointment that the post is part of.</param>
/// <param name="From">The first day in this post.</param>
/// <param name="Until">The last day in it; null while it goes on.</param>
internal readonly record struct PostDays(LocalDate Became, Day From, Day? Until) : IOrderedDays<PostDays>
{
    /// <inheritdoc/>
    public static PostDays Of(LocalDate? first, LocalDate? second, LocalDate? third) => new(first!.Value, second!.Value, third);

    /// <summary>The day of becoming SENCO, in the form in which days are compared.</summary>
    public Day BecameDay { get; } = Became;

    /// <summary>In post on D: from &lt;= D, and no end or D &lt;= until.</summary>
    public bool IsInPostOn(Day on) => From <= on && !(Until < on);
}
