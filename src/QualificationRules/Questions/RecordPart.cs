using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>
/// A part of a record whose facts bear on each other, and on those of no other part: teacher status, the posts, each course, and
/// the courses that are not listed.
/// </summary>
/// <param name="Open">The facts of the part that are not fully known.</param>
/// <param name="Alone">The record with this part's courses only; the record itself where the part is no course.</param>
/// <param name="Rest">The record without this part's courses; null where the part is no course.</param>
internal sealed record RecordPart(ImmutableArray<FactPath> Open, StaffRecord Alone, StaffRecord? Rest)
{
    /// <summary>The parts of a record that the question asks about.</summary>
    public static IEnumerable<RecordPart> Of(Question question, StaffRecord record) =>
        question is NpqScholarship ? [new(OpenFacts.OfScholarship(record.Scholarship ?? ScholarshipApplication.NotKnown), record, null)]
        : question.Role is null ? [new(OpenFacts.OfTeacher(record.Teacher), record, null)]
        : question.Role == Role.Head ? [OfHeadship(record)]
        : OfSencoPost(record);

    /// <summary>Whether a place on NPQH had been taken up at appointment rests on a post and a course, so that posts and courses are one part.</summary>
    private static RecordPart OfHeadship(StaffRecord record)
    {
        var open = OpenFacts.OfPosts(record).ToBuilder();
        for (var i = 0; i < record.Training.Length; i++)
        {
            open.AddRange(OpenFacts.OfCourse(record.Training[i], i));
        }

        if (!record.TrainingComplete)
        {
            open.Add(new(FactName.TrainingComplete));
        }

        return new(open.ToImmutable(), record, null);
    }

    private static IEnumerable<RecordPart> OfSencoPost(StaffRecord record)
    {
        yield return new(OpenFacts.OfTeacher(record.Teacher), record, null);
        yield return new(OpenFacts.OfPosts(record), record, null);
        for (var i = 0; i < record.Training.Length; i++)
        {
            // The course keeps its place, so that its paths do: the others give way to courses that were never begun.
            var alone = record with { Training = [.. record.Training.Select((training, index) => index == i ? training : NeverBegun(training))], TrainingComplete = true };
            var rest = record with { Training = record.Training.SetItem(i, NeverBegun(record.Training[i])) };
            yield return new(OpenFacts.OfCourse(record.Training[i], i), alone, rest);
        }

        if (!record.TrainingComplete)
        {
            yield return new([new(FactName.TrainingComplete)], record with { Training = [] }, record with { TrainingComplete = true });
        }
    }

    private static Training NeverBegun(Training training) =>
        new(training.Qualification, FactDate.Never, FactDate.Never, FactDate.Never, FactDate.Never);
}
