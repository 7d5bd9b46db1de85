using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive;

/// <summary>Every fact of a record that is missing or imprecise, as far as a question can turn on it.</summary>
internal static class OpenFacts
{
    /// <summary>One type of each kind: relevant since 2009, since 2014, never.</summary>
    private static readonly EstablishmentType[] SencoTypes = Of(1, 34, 7);

    /// <summary>One type of each kind: within the headship rule, a maintained nursery school, independent in law, none of these.</summary>
    private static readonly EstablishmentType[] HeadTypes = Of(1, 15, 11, 34);

    /// <param name="question">The question.</param>
    /// <param name="record">The record.</param>
    /// <param name="on">The date asked about.</param>
    /// <param name="postId">The post asked about.</param>
    /// <param name="most">About how many days to suppose for each date.</param>
    public static IReadOnlyList<OpenFact> Of(Question question, StaffRecord record, LocalDate on, string? postId, int most)
    {
        var dates = DateFact.Of(record).Where(date => !date.Value.IsExact).Select(date =>
            new OpenFact(date.Path, [.. CandidateDays.Of(date, record, on, most).Select(day => (Func<StaffRecord, StaffRecord>)(known => date.With(known, day)))]));
        var posts = Enumerable.Range(0, record.Appointments.Length).SelectMany(index => OfPost(record, index));

        // What may be missing comes last: earlier posts are earlier than a day that another completion fixes.
        return [.. dates, .. OfInduction(record), .. posts, .. OfMissing(question, record, on, postId), .. OpenApplication.Of(question, record)];
    }

    private static IEnumerable<OpenFact> OfInduction(StaffRecord record)
    {
        if (record.Teacher.Induction is null)
        {
            yield return new(new(FactName.TeacherInduction), [.. Enum.GetValues<InductionStatus>().Select(Induction)]);
        }
    }

    private static Func<StaffRecord, StaffRecord> Induction(InductionStatus status) =>
        record => Rebuild.Record(record, teacher: Rebuild.Teacher(record.Teacher, induction: status));

    private static IEnumerable<OpenFact> OfPost(StaffRecord record, int index)
    {
        var post = record.Appointments[index];
        if (post.School.EstablishmentType is null)
        {
            yield return new(new(FactName.SchoolEstablishmentType, index), [.. (post.Role == Role.Head ? HeadTypes : SencoTypes).Select(type => School(index, old => Rebuild.School(old, type: type)))]);
        }

        if (post.School.Urn is null)
        {
            var urns = record.Appointments.Select(other => other.School.Urn).OfType<string>().Distinct(StringComparer.Ordinal).Append("999998").Append("999999");
            yield return new(new(FactName.SchoolUrn, index), [.. urns.Select(urn => School(index, old => Rebuild.School(old, urn: urn)))]);
        }

        if (post.Role == Role.Senco && post.TeachesAtSchool is null)
        {
            yield return new(new(FactName.AppointmentTeachesAtSchool, index), [Teaches(index, true), Teaches(index, false)]);
        }
    }

    private static Func<StaffRecord, StaffRecord> School(int index, Func<School, School> change) =>
        record => Rebuild.Post(record, index, old => Rebuild.Post(old, school: change(old.School)));

    private static Func<StaffRecord, StaffRecord> Teaches(int index, bool teaches) =>
        record => Rebuild.Post(record, index, old => Rebuild.Post(old, teaches: teaches));

    private static IEnumerable<OpenFact> OfMissing(Question question, StaffRecord record, LocalDate on, string? postId)
    {
        if (!record.AppointmentsComplete)
        {
            yield return new(new(FactName.AppointmentsComplete), MissingPosts.Completions(question, record, postId));
        }

        if (!record.TrainingComplete)
        {
            yield return new(new(FactName.TrainingComplete), MissingCourses.Completions(question, record, on));
        }
    }

    private static EstablishmentType[] Of(params int[] codes) => [.. codes.Select(code => EstablishmentType.FromCode(code)!)];
}
