using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>A post and those that it goes on from: one appointment in law, begun on the first day of the first of them.</summary>
internal readonly ref struct PostChain
{
    private readonly StaffRecord _record;
    private readonly int _first;

    public PostChain(StaffRecord record, int post)
    {
        _record = record;
        _first = AppointmentChains.FirstOf(post, record.Predecessors);
        Continues = _first != post;
        Became = record.Starts[_first];
    }

    /// <summary>The first day of the first post of the chain: the day of becoming SENCO.</summary>
    public FactDate Became { get; }

    /// <summary>Whether the post goes on from another.</summary>
    public bool Continues { get; }

    /// <summary>Whether a post is one of these, or goes on from one of them: it began no earlier than the first, and is no earlier service.</summary>
    public bool LeadsTo(int appointment) => AppointmentChains.FirstOf(appointment, _record.Predecessors) == _first;
}
