using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive.Completions;

/// <summary>What a SENCO post goes on from in some completion of a record that does not say it.</summary>
/// <param name="Index">Which post.</param>
/// <param name="Value">The post that it goes on from, or none.</param>
/// <param name="Successor">The URN of the other school that its own may have succeeded; null where the two are one school.</param>
internal sealed record OpenLink(int Index, Continuation Value, string? Successor)
{
    private static readonly LocalDate LongAgo = new(1900, 1, 1);

    public FactPath Path => new(FactName.AppointmentContinues, Index);

    /// <summary>Of each SENCO post of a record that does not say it, what it goes on from.</summary>
    /// <param name="record">The record, as open as it is.</param>
    /// <param name="linked">A completion of it, of which no link is open.</param>
    public static IEnumerable<OpenLink> Of(StaffRecord record, StaffRecord linked) =>
        from index in Enumerable.Range(0, record.Appointments.Length)
        where record.Appointments[index] is { Role: Role.Senco, Continues.IsStated: false }
        let post = linked.Appointments[index]
        let earlier = NaiveLinks.Of(linked, post).From
        where earlier is null || record.Appointments.Any(known => string.Equals(known.Id, earlier.Id, StringComparison.Ordinal))
        select new OpenLink(index, earlier is null ? Continuation.None : Continuation.From(earlier.Id), SuccessorOf(earlier, post));

    /// <summary>The record with this value said, and with what the register may say that settles the link too.</summary>
    public IEnumerable<(FactPath Path, StaffRecord Record)> Stated(StaffRecord record) =>
        from value in Values(record)
        let stated = OpenFact.TryComplete(value.With, record)
        where stated is not null
        select (value.Path, stated);

    private static string? SuccessorOf(Appointment? earlier, Appointment post) =>
        earlier is null || post.School.Predecessors is not null || NaiveFacts.HasSameUrn(earlier, post) ? null : earlier.School.Urn;

    private IEnumerable<(FactPath Path, Func<StaffRecord, StaffRecord> With)> Values(StaffRecord record)
    {
        yield return (Path, known => NaiveRebuild.Post(known, Index, continues: Value));
        if (Successor is null)
        {
            yield break;
        }

        var (post, school) = (record.Appointments[Index], record.Appointments[Index].School);
        yield return (new(FactName.SchoolPredecessors, Index), known => NaiveRebuild.Post(known, Index, NaiveRebuild.School(school, predecessors: [])));
        yield return (new(FactName.SchoolPredecessors, Index), known => NaiveRebuild.Post(known, Index, NaiveRebuild.School(school, predecessors: [Successor])));
        if (!school.OpenedOn.IsExact)
        {
            var (earliest, latest) = school.OpenedOn.IsDated ? (school.OpenedOn.Earliest, school.OpenedOn.Latest) : (LongAgo, post.From.Latest);
            yield return (new(FactName.SchoolOpenedOn, Index), known => NaiveRebuild.Post(known, Index, NaiveRebuild.School(school, openedOn: earliest)));
            yield return (new(FactName.SchoolOpenedOn, Index), known => NaiveRebuild.Post(known, Index, NaiveRebuild.School(school, openedOn: latest)));
        }
    }
}
