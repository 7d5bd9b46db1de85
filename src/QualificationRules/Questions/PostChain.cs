using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>A post and those that it goes on from: one appointment in law, begun on the first day of the first of them.</summary>
internal readonly ref struct PostChain
{
    private readonly StaffRecord _record;
    private readonly int _post;

    public PostChain(StaffRecord record, int post)
    {
        (_record, _post) = (record, post);
        Continues = record.Predecessors[post] >= 0;
        From = record.Starts[post];
        Became = From;
        for (var link = record.Predecessors[post]; link >= 0; link = record.Predecessors[link])
        {
            Became = record.Starts[link];
        }
    }

    /// <summary>The first day in the post itself.</summary>
    public FactDate From { get; }

    /// <summary>The first day of the first post of the chain: the day of becoming SENCO.</summary>
    public FactDate Became { get; }

    /// <summary>Whether the post goes on from another.</summary>
    public bool Continues { get; }

    /// <summary>Whether a post is one of these, or goes on from one of them: it began no earlier than the first, and is no earlier service.</summary>
    public bool LeadsTo(int appointment)
    {
        for (var link = appointment; link >= 0; link = _record.Predecessors[link])
        {
            if (Contains(link))
            {
                return true;
            }
        }

        return false;
    }

    private bool Contains(int appointment)
    {
        for (var link = _post; link >= 0; link = _record.Predecessors[link])
        {
            if (link == appointment)
            {
                return true;
            }
        }

        return false;
    }
}
