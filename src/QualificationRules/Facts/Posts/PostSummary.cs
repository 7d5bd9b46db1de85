namespace QualificationRules.Facts;

/// <summary>What the SENCO questions ask of a post, in one place, so that deciding reads no object after another.</summary>
/// <param name="Role">What the post is.</param>
/// <param name="From">The first day in post, as given.</param>
/// <param name="Days">The first day of the chain that the post ends, and its own first, both as the posts linked to it bound them, and its last.</param>
/// <param name="Relevant2009">Whether its school is a relevant school from 1 September 2009.</param>
/// <param name="Relevant2014">Whether its school is a relevant school from 1 September 2014.</param>
internal readonly record struct PostSummary(Role Role, FactDate From, Stages Days, Truth Relevant2009, Truth Relevant2014)
{
    /// <summary>Whether the days are known, and so their own one completion.</summary>
    public bool AreDaysKnown { get; } = Days.AreKnown;
}
