using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>The SENCO posts that are one appointment up to a post, in a record of which no link is open.</summary>
internal static class NaiveChain
{
    /// <summary>The posts that a post goes on from, the earliest first, and itself at the end.</summary>
    public static IReadOnlyList<Appointment> Of(StaffRecord record, Appointment post)
    {
        var chain = new HashSet<Appointment>();
        Add(post);
        return NaiveFacts.InOrder(chain);

        void Add(Appointment member)
        {
            if (!chain.Add(member))
            {
                return;
            }

            foreach (var earlier in GoesOnFrom(record, member))
            {
                Add(earlier);
            }
        }
    }

    /// <summary>The first day of the earliest post of the chain from which every post onward is at a relevant school.</summary>
    public static LocalDate BecameSenco(StaffRecord record, Appointment post)
    {
        var became = NaiveFacts.Day(post.From);
        foreach (var member in Of(record, post).Reverse())
        {
            if (!NaiveFacts.IsRelevantSince2014(member.School))
            {
                break;
            }

            became = NaiveFacts.Day(member.From);
        }

        return became;
    }

    /// <summary>Every row of the appointment that a post belongs to: those that it goes on from, itself, and those that go on from it.</summary>
    public static IEnumerable<Appointment> Rows(StaffRecord record, Appointment post)
    {
        var chain = Of(record, post);
        return record.Appointments.Where(row => row.Role == Role.Senco && (chain.Contains(row) || Of(record, row).Contains(post)));
    }

    private static IEnumerable<Appointment> GoesOnFrom(StaffRecord record, Appointment post)
    {
        // Known to be new: it goes on from none.
        if (post.Continues is { IsStated: true, Id: null })
        {
            return [];
        }

        var atPredecessors = NaiveLinks.AtPredecessors(record, post);
        return NaiveLinks.Of(record, post).From is { } earlier ? atPredecessors.Append(earlier) : atPredecessors;
    }
}
