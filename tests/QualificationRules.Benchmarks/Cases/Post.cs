using NodaTime;

namespace QualificationRules.Benchmarks.Cases;

/// <summary>
/// A post as SENCO. Days in post include both ends; no end means that it is still held. The school is given by its GIAS code; the
/// post that this one goes on from by its index, -1 where there is none.
/// </summary>
internal readonly record struct Post(LocalDate From, LocalDate? Until, int GiasCode, bool InEngland, int Continues)
{
    /// <summary>Whether its school is relevant from 1 September 2009.</summary>
    public bool Relevant2009 { get; } = InEngland && GiasCode is 1 or 2 or 3 or 5 or 15;

    /// <summary>Whether its school is relevant from 1 September 2014.</summary>
    public bool Relevant2014 { get; } = InEngland && GiasCode is 1 or 2 or 3 or 5 or 15 or 28 or 34 or 35 or 40 or 41;
}
