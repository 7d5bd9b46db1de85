namespace QualificationRules.Facts;

/// <summary>From which posts a SENCO post goes on as one appointment, as far as its record tells.</summary>
internal readonly struct PostLinks
{
    private PostLinks(PostSet certain, PostSet possible, bool mayBeNew, bool mayHaveBecome) => (Certain, Possible, MayBeNew, MayHaveBecome) = (certain, possible, mayBeNew, mayHaveBecome);

    /// <summary>The posts from which it goes on for certain.</summary>
    public PostSet Certain { get; }

    /// <summary>The others from which it may go on.</summary>
    public PostSet Possible { get; }

    /// <summary>Whether it may be a new appointment.</summary>
    public bool MayBeNew { get; }

    /// <summary>Whether there is a post from which it may go on, and may not.</summary>
    public bool IsOpen => !Possible.IsEmpty;

    /// <summary>Whether a link is open because it is not known which schools the school of this post succeeded.</summary>
    public bool MayHaveBecome { get; }

    /// <summary>The links of the post of an index.</summary>
    /// <param name="posts">The posts of the record.</param>
    /// <param name="stated">For each post, the index of the one that its <see cref="Appointment.Continues"/> names, or -1.</param>
    /// <param name="later">The index of the post.</param>
    public static PostLinks Of(ReadOnlySpan<Appointment> posts, ReadOnlySpan<int> stated, int later)
    {
        var (certain, isStated) = (default(PostSet), posts[later].Continues.IsStated);
        if (stated[later] >= 0)
        {
            certain.Add(stated[later]);
        }
        else if (isStated)
        {
            return new(certain, default, mayBeNew: true, mayHaveBecome: false);
        }

        var lines = default(Lines);
        for (var earlier = 0; earlier < posts.Length; earlier++)
        {
            // Where the record says from which post this one goes on, posts at schools that its own school succeeded still belong to the appointment; no others do.
            var mayCount = !isStated || posts[later].School.MayNameAsPredecessor(posts[earlier].School);
            if (mayCount && earlier != later && earlier != stated[later] && !LeadsTo(later, earlier, stated))
            {
                lines.Add(earlier, PairFit.Of(posts, earlier, later));
            }
        }

        certain.AddAll(lines.Certain);
        return new(certain, lines.Possible(isStated), mayBeNew: lines.Certain.IsEmpty && !isStated, mayHaveBecome: lines.MayHaveBecome(isStated));
    }

    /// <summary>Whether the record says, link by link, that the later post goes on from the earlier one; then the earlier cannot go on from the later.</summary>
    private static bool LeadsTo(int earlier, int later, ReadOnlySpan<int> stated)
    {
        for (var link = stated[later]; link >= 0; link = stated[link])
        {
            if (link == earlier)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The posts that fit, or may fit, each line of <see cref="PairFit"/>.</summary>
    private struct Lines
    {
        private PostSet _withoutBreak;
        private PostSet _afterBreak;
        private PostSet _mayHaveBecome;
        private bool _breakIsCertain;

        /// <summary>The posts that fit the first line for certain.</summary>
        public PostSet Certain;

        /// <summary>Adds a post to the lines that it fits.</summary>
        public void Add(int earlier, in PairFit fit)
        {
            Add(earlier, fit.WithoutBreak == Truth.True, ref Certain);
            Add(earlier, fit.WithoutBreak == Truth.Unknown, ref _withoutBreak);
            Add(earlier, fit.AfterBreak != Truth.False, ref _afterBreak);
            Add(earlier, fit.MayHaveBecome != Truth.False, ref _mayHaveBecome);
            _breakIsCertain |= fit.AfterBreak == Truth.True;
        }

        /// <summary>The posts from which the post may go on. The first line that fits decides, so that a line is looked at only where no line before it fits for certain.</summary>
        public readonly PostSet Possible(bool isStated)
        {
            var possible = _withoutBreak;
            if (Certain.IsEmpty && !isStated)
            {
                possible.AddAll(_afterBreak);
            }

            if (MayHaveBecome(isStated))
            {
                possible.AddAll(_mayHaveBecome);
            }

            return possible;
        }

        /// <summary>Whether the last line has to be looked at: for posts at another school, which may have become this one.</summary>
        public readonly bool MayHaveBecome(bool isStated) => Certain.IsEmpty && !isStated && !_breakIsCertain && !_mayHaveBecome.IsEmpty;

        private static void Add(int post, bool fits, ref PostSet line)
        {
            if (fits)
            {
                line.Add(post);
            }
        }
    }
}
