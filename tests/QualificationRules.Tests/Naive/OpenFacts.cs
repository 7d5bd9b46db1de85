using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;
using QualificationRules.Tests.Naive.Completions;

namespace QualificationRules.Tests.Naive;

/// <summary>Every fact of a record that is missing or imprecise, as far as a question can turn on it.</summary>
/// <remarks>Whether a post goes on from another, and what the register says of that, is left to the naive implementation: it answers for every value of an open link.</remarks>
internal static class OpenFacts
{
    /// <summary>One type of each kind: relevant since 2009, since 2014, never.</summary>
    private static readonly EstablishmentType[] SencoTypes = Of(1, 34, 7);

    /// <summary>One type of each kind: within the headship rule, a maintained nursery school, independent in law, none of these.</summary>
    private static readonly EstablishmentType[] HeadTypes = Of(1, 15, 11, 34);

    private static readonly string[] OtherUrns = ["999998", "999999"];

    /// <param name="question">The question.</param>
    /// <param name="record">The record.</param>
    /// <param name="on">The date asked about.</param>
    /// <param name="postId">The post asked about.</param>
    /// <param name="most">About how many days to suppose for each date.</param>
    public static IReadOnlyList<OpenFact> Of(Question question, StaffRecord record, LocalDate on, string? postId, int most)
    {
        var read = new FactsRead(question, record);
        var dates = DateFact.Of(record).Where(date => !date.Value.IsExact && read.Includes(date)).Select(date =>
            new OpenFact(date.Path, [.. CandidateDays.Of(date, record, on, most).Select(day => (Func<StaffRecord, StaffRecord>)(known => date.With(known, day)))]));
        var posts = Enumerable.Range(0, record.Appointments.Length).SelectMany(index => OfPost(read, record, index));

        // What may be missing comes last: earlier posts are earlier than a day that another completion fixes.
        return [.. dates, .. OfInduction(read, record), .. posts, .. OfMissing(question, record, on, postId), .. OpenApplication.Of(question, record)];
    }

    private static IEnumerable<OpenFact> OfInduction(FactsRead read, StaffRecord record)
    {
        if (record.Teacher.Induction is null && read.Includes(FactName.TeacherInduction))
        {
            yield return new(new(FactName.TeacherInduction), [.. Enum.GetValues<InductionStatus>().Select(Induction)]);
        }
    }

    private static Func<StaffRecord, StaffRecord> Induction(InductionStatus status) =>
        record => Rebuild.Record(record, teacher: Rebuild.Teacher(record.Teacher, induction: status));

    private static IEnumerable<OpenFact> OfPost(FactsRead read, StaffRecord record, int index)
    {
        var post = record.Appointments[index];
        if (post.School.EstablishmentType is null && read.Includes(FactName.SchoolEstablishmentType, index))
        {
            yield return new(
                new(FactName.SchoolEstablishmentType, index),
                [.. (post.Role == Role.Head ? HeadTypes : SencoTypes).Select(type => InSchool(index, old => NaiveRebuild.School(old, type: type)))]);
        }

        // A setting in no register has none.
        if (post.School.Urn is null && post.School.EstablishmentType != EstablishmentType.InNoRegister && read.Includes(FactName.SchoolUrn, index))
        {
            yield return new(new(FactName.SchoolUrn, index), [.. Urns(record).Select(urn => InSchool(index, old => NaiveRebuild.School(old, urn: urn)))]);
        }

        if (post.TeachesAtSchool is null && read.Includes(FactName.AppointmentTeachesAtSchool, index))
        {
            yield return new(new(FactName.AppointmentTeachesAtSchool, index), [Teaches(index, true), Teaches(index, false)]);
        }
    }

    /// <summary>Those of the record, of its schools and of those that they succeeded, and others.</summary>
    private static IEnumerable<string> Urns(StaffRecord record) =>
        record.Appointments.Select(post => post.School)
            .SelectMany(school => (school.Predecessors?.AsEnumerable() ?? []).Prepend(school.Urn))
            .OfType<string>().Concat(OtherUrns).Distinct(StringComparer.Ordinal);

    private static Func<StaffRecord, StaffRecord> InSchool(int index, Func<School, School> change) =>
        record => NaiveRebuild.Post(record, index, school: change(record.Appointments[index].School));

    private static Func<StaffRecord, StaffRecord> Teaches(int index, bool teaches) => record => NaiveRebuild.Post(record, index, teaches: teaches);

    private static IEnumerable<OpenFact> OfMissing(Question question, StaffRecord record, LocalDate on, string? postId)
    {
        if (question.Role is null)
        {
            yield break;
        }

        if (!record.AppointmentsKnown)
        {
            yield return new(new(FactName.Appointments), [.. AnyPosts.Of(question, on).Select(posts =>
                (Func<StaffRecord, StaffRecord>)(known => Rebuild.Record(known, appointments: posts, appointmentsComplete: true)))]);
        }
        else if (!record.AppointmentsComplete)
        {
            yield return new(new(FactName.AppointmentsComplete), MissingPosts.Completions(question, record, on, postId));
        }

        if (!record.TrainingComplete && !string.Equals(question.Code, "senco-appointment", StringComparison.Ordinal))
        {
            yield return new(new(FactName.TrainingComplete), MissingCourses.Completions(question, record, on));
        }
    }

    private static EstablishmentType[] Of(params int[] codes) => [.. codes.Select(code => EstablishmentType.FromCode(code)!)];
}
