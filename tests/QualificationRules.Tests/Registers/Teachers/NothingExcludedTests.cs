using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Teachers;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>A source never says more than it knows: whatever is true of a teacher, the facts made of what sources say of them leave it possible.</summary>
public sealed class NothingExcludedTests
{
    private const int Worlds = 500;

    [Property(MaxTest = Worlds)]
    public void The_facts_of_the_Teaching_Record_System_leave_the_truth_possible(DoNotSize<int> seed)
    {
        var world = new World(seed.Item);

        Check(Trs.StatusOf(world.TeachingRecord()), world);
    }

    [Property(MaxTest = Worlds)]
    public void The_facts_of_the_census_leave_the_truth_possible(DoNotSize<int> seed)
    {
        var world = new World(seed.Item);
        var record = Census.Swc.Members(world.CensusReturn(countsPartial: false)).Single().Entry!.Record;

        Check(record.Teacher, world);
        record.TrainingComplete.Should().BeFalse();
    }

    [Property(MaxTest = Worlds)]
    public void Sources_that_all_tell_the_truth_never_contradict_and_leave_it_possible_together(DoNotSize<int> seed)
    {
        var world = new World(seed.Item);
        var countsPartial = seed.Item % 2 == 0;
        var person = Together(
            world.List(countsPartial), (RegisterKind.TeachingRecords, world.TeachingRecord()), (RegisterKind.NpqQualifications, world.NpqAnswer()), (RegisterKind.WorkforceCensus, world.CensusReturn(countsPartial)));

        // A date of partial access alone does not agree with a register that has no QTS and tells nothing of partial access.
        person.Conflicts.Where(conflict => !(world.IsPartialAlone && countsPartial && string.Equals(conflict.Fact, Columns.Qts.Name, StringComparison.Ordinal))).Should().BeEmpty();
        person.Record.AppointmentsComplete.Should().BeTrue("the census has no other post");
        if (!world.IsPartialAlone || !countsPartial)
        {
            Check(person.Record.Teacher, world);
        }

        Awarded(person.Record, Qualification.Nasenco, world.Nasenco);
        Awarded(person.Record, Qualification.NpqSenco, world.Npq);
    }

    /// <summary>The list is about another teacher: what it says of each fact is as possible as what the registers say.</summary>
    [Property(MaxTest = Worlds)]
    public void Where_sources_contradict_each_other_no_side_is_excluded(DoNotSize<int> seed, DoNotSize<int> other)
    {
        var (world, listed) = (new World(seed.Item), new World(other.Item));
        var person = Together(listed.List(countsPartial: true), (RegisterKind.TeachingRecords, world.TeachingRecord()), (RegisterKind.NpqQualifications, world.NpqAnswer()));
        var facts = person.Conflicts.Select(conflict => conflict.Fact).ToHashSet(StringComparer.Ordinal);

        foreach (var day in world.Days.Where(_ => facts.Contains(Columns.Qts.Name)))
        {
            CanBe(HasQts(person.Record.Teacher, day), world.HasQtsOn(day), $"QTS on {day}");
            CanBe(HasQts(person.Record.Teacher, day), listed.HasQtsOn(day) || (listed.IsPartialAlone && HasQts(person.Record.Teacher, day).MayBe), $"QTS on {day}");
        }

        (facts.Contains(Columns.Induction.Name) && person.Record.Teacher.Induction is not null).Should().BeFalse("two statuses are no third");
    }

    private static void Check(TeacherStatus teacher, World world)
    {
        foreach (var day in world.Days)
        {
            CanBe(HasQts(teacher, day), world.HasQtsOn(day), $"QTS on {day}");
            CanBe(IsMember(teacher, day), world.IsMemberOn(day), $"QTLS on {day}");
        }

        (teacher.Induction is null || teacher.Induction == world.Induction).Should().BeTrue();
        (teacher.InductionCompletedOn.IsUnknown || Admits(teacher.InductionCompletedOn, world.Passed)).Should().BeTrue();
    }

    private static void Awarded(StaffRecord record, Qualification qualification, LocalDate? truth)
    {
        var course = record.Training.FirstOrDefault(course => course.Qualification == qualification);
        (course is null ? truth is null || !record.TrainingComplete : Admits(course.Awarded, truth)).Should().BeTrue($"{qualification} was awarded {truth}, and the facts are {course}");
    }

    private static bool Admits(FactDate fact, LocalDate? truth) => truth is { } day ? !fact.IsNever && fact.Earliest <= day && day <= fact.Latest : fact.MayBeNever;

    private static (bool MayBe, bool MayNotBe) HasQts(TeacherStatus teacher, LocalDate day) =>
        teacher.QtsByPartialAccess || teacher.QtsHeldFrom.IsNever ? (false, true)
        : (teacher.QtsHeldFrom.Earliest <= day, teacher.QtsHeldFrom.MayBeNever || teacher.QtsHeldFrom.Latest > day);

    private static (bool MayBe, bool MayNotBe) IsMember(TeacherStatus teacher, LocalDate day) => (
        teacher.Qtls.Any(period => period.From.Earliest <= day && (period.Until.MayBeNever || period.Until.Latest >= day)),
        teacher.Qtls.All(period => period.From.MayBeNever || period.From.Latest > day || (!period.Until.IsNever && period.Until.Earliest < day)));

    private static void CanBe((bool MayBe, bool MayNotBe) fact, bool truth, string what) => (truth ? fact.MayBe : fact.MayNotBe).Should().BeTrue($"it is {truth} that they have {what}");

    private static Person Together(string list, params (RegisterKind Kind, string Text)[] files) =>
        StaffExtract.Read(Encoding.UTF8.GetBytes(list), new ExtractOptions
        {
            Teachers = TeacherRegisters.Read(files.Select(file => new RegisterSource(file.Kind, $"{file.Kind}", () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text)), Trs.Answered))),
        }).People.Single();
}
