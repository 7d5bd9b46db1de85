using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Findings that hold if they hold of any of a person's courses of one kind. A course that the record may not list may have any days.</summary>
/// <param name="limbs">Which findings hold of a course with exact days.</param>
/// <param name="cuts">The cut points of the findings, under a ruleset.</param>
/// <param name="kind">The qualifications that a course of the kind leads to.</param>
internal sealed class CourseFindings(CourseLimbs limbs, Func<Ruleset, ImmutableArray<CutPoint>> cuts, params ReadOnlySpan<Qualification> kind)
{
    private readonly int _kind = SetOf(kind);

    /// <summary>A course of the kind of which nothing is known, for those that a record may not list.</summary>
    private readonly CourseSummary _unlisted = new(new(kind[0]));

    /// <summary>Finds which findings hold, over all courses of the kind: a <see cref="Finder"/>.</summary>
    /// <param name="enquiry">What is asked.</param>
    /// <param name="open">Where the combinations are put if more than one is open.</param>
    public int Find(in Enquiry enquiry, CombinationSet? open)
    {
        var (known, isOpen) = (FindingGroup.NoneHolds, !enquiry.Record.TrainingComplete);
        foreach (ref readonly var course in enquiry.Record.Courses.AsSpan())
        {
            if (IsOfKind(course.Qualification))
            {
                known |= course.AreDaysKnown ? limbs(course, course.Days, course.WithdrawnOn <= enquiry.Day, enquiry) : FindingGroup.NoneHolds;
                isOpen |= !course.AreDaysKnown;
            }
        }

        if (!isOpen)
        {
            return known;
        }

        if (open is not null)
        {
            open.Add(known);
            AddOpen(enquiry, open);
        }

        return FindingGroup.Open;
    }

    /// <summary>How many limbs hold of a course: at least, and at most, over the completions of its days.</summary>
    public (int Certain, int Possible) Reach(in Enquiry enquiry, in CourseSummary course)
    {
        var (certain, possible) = (int.MaxValue, 0);
        foreach (var days in course.Completions(CutsIn(enquiry)))
        {
            var held = BitOperations.PopCount((uint)limbs(course, days, withdrawn: false, enquiry));
            (certain, possible) = (Math.Min(certain, held), Math.Max(possible, held));
        }

        return (certain, possible);
    }

    /// <summary>Whether a course that leads to this is of the kind.</summary>
    public bool IsOfKind(Qualification qualification) => (_kind & 1 << (int)qualification) != 0;

    private static int SetOf(ReadOnlySpan<Qualification> kind)
    {
        var set = 0;
        foreach (var qualification in kind)
        {
            set |= 1 << (int)qualification;
        }

        return set;
    }

    private LocalDate[] CutsIn(in Enquiry enquiry) => cuts(enquiry.Ruleset).AsSpan().In(enquiry);

    private void AddOpen(in Enquiry enquiry, CombinationSet open)
    {
        var days = CutsIn(enquiry);
        if (!enquiry.Record.TrainingComplete)
        {
            Join(enquiry, _unlisted, days, open);
        }

        foreach (ref readonly var course in enquiry.Record.Courses.AsSpan())
        {
            if (IsOfKind(course.Qualification) && !course.AreDaysKnown)
            {
                Join(enquiry, course, days, open);
            }
        }
    }

    /// <summary>Joins the combinations so far with those that the completions of one more course give.</summary>
    private void Join(in Enquiry enquiry, in CourseSummary course, LocalDate[] changes, CombinationSet open)
    {
        var here = open.SameEmpty();
        foreach (var days in course.Completions(changes))
        {
            foreach (var withdrawn in course.IsWithdrawnBy(enquiry.On, days).Values())
            {
                here.Add(limbs(course, days, withdrawn, enquiry));
            }
        }

        open.JoinWithEach(here);
    }
}
