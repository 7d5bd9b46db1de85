using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Findings that hold if they do for any of a person's courses of a kind; one that the record does not list may be as any.</summary>
/// <param name="limbs">Which findings hold of a course with exact days.</param>
/// <param name="kind">The qualifications that a course of the kind leads to.</param>
internal sealed class CourseFindings(CourseLimbs limbs, params ReadOnlySpan<Qualification> kind)
{
    private readonly int _kind = SetOf(kind);

    /// <summary>A course of the kind of which nothing is known, for those that a record may not list.</summary>
    private readonly CourseSummary _unlisted = CourseSummary.Of(new(kind[0]));

    /// <summary>Finds them over all courses of the kind.</summary>
    /// <param name="enquiry">What is asked.</param>
    /// <param name="cuts">The days from which the findings may be others.</param>
    /// <param name="open">Where the combinations are put if more than one is open.</param>
    public int Find(in Enquiry enquiry, ImmutableArray<CutPoint> cuts, CombinationSet open)
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

        if (open.IsWanted)
        {
            open.Add(known);
            AddOpen(enquiry, cuts.AsSpan().In(enquiry), open);
        }

        return FindingGroup.Open;
    }

    /// <summary>How many limbs of a course hold, one after another, for certain and possibly.</summary>
    public (int Certain, int Possible) Reach(in Enquiry enquiry, in CourseSummary course, ImmutableArray<CutPoint> cuts)
    {
        var (certain, possible) = (int.MaxValue, 0);
        foreach (var days in course.Completions(cuts.AsSpan().In(enquiry)))
        {
            var held = BitOperations.PopCount((uint)limbs(course, days, withdrawn: false, enquiry));
            (certain, possible) = (Math.Min(certain, held), Math.Max(possible, held));
        }

        return (certain, possible);
    }

    private static int SetOf(ReadOnlySpan<Qualification> kind)
    {
        var set = 0;
        foreach (var qualification in kind)
        {
            set |= 1 << (int)qualification;
        }

        return set;
    }

    private bool IsOfKind(Qualification qualification) => (_kind & 1 << (int)qualification) != 0;

    private void AddOpen(in Enquiry enquiry, LocalDate[] cuts, CombinationSet open)
    {
        if (!enquiry.Record.TrainingComplete)
        {
            Join(enquiry, _unlisted, cuts, open);
        }

        foreach (ref readonly var course in enquiry.Record.Courses.AsSpan())
        {
            if (IsOfKind(course.Qualification) && !course.AreDaysKnown)
            {
                Join(enquiry, course, cuts, open);
            }
        }
    }

    /// <summary>Each combination with each that the completions of one more course give.</summary>
    private void Join(in Enquiry enquiry, in CourseSummary course, LocalDate[] cuts, CombinationSet open)
    {
        var here = open.SameEmpty();
        foreach (var days in course.Completions(cuts))
        {
            foreach (var withdrawn in course.IsWithdrawnBy(enquiry.On, days).Values())
            {
                here.Add(limbs(course, days, withdrawn, enquiry));
            }
        }

        open.JoinWithEach(here);
    }
}
