using System.Collections.Immutable;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Facts;

/// <summary>No fact is made of null in a list, of an array that was never made, or of a value that an enum does not name.</summary>
public sealed class FactHolesTests
{
    private const int None = 99;

    public static TheoryData<string, Action> NullEntries { get; } = new()
    {
        { "/appointments/0", () => _ = new StaffRecord(appointments: [null!]) },
        { "/appointments/1", () => _ = new StaffRecord(appointments: [Senco("2024-09-01"), null!]) },
        { "/training/0", () => _ = new StaffRecord(training: [null!]) },
        { "/qtls/1", () => _ = new TeacherStatus(qtls: [new(Date("2020-01-01"), FactDate.Never), null!]) },
        { "/predecessors/0", () => _ = new School(predecessors: [null!]) },
    };

    public static TheoryData<string, Action> DefaultArrays { get; } = new()
    {
        { "/appointments", () => _ = new StaffRecord(appointments: default(ImmutableArray<Appointment>)) },
        { "/training", () => _ = new StaffRecord(training: default(ImmutableArray<Training>)) },
        { "/qtls", () => _ = new TeacherStatus(qtls: default(ImmutableArray<QtlsMembership>)) },
        { "/predecessors", () => _ = new School(predecessors: default(ImmutableArray<string>)) },
    };

    public static TheoryData<string, Action> UndefinedValues { get; } = new()
    {
        { "/role", () => _ = new Appointment("a1", (Role)None, School(), Date("2024-09-01")) },
        { "/capacity", () => _ = new Appointment("a1", Role.Head, School(), Date("2024-09-01"), capacity: (Capacity)None) },
        { "/country", () => _ = new School(country: (Country)None) },
        { "/qualification", () => _ = new Training((Qualification)None) },
        { "/qualification", () => _ = new Training((Qualification)(-1)) },
        { "/induction", () => _ = new TeacherStatus(induction: (InductionStatus)None) },
        { "/workSetting", () => _ = new ScholarshipApplication(workSetting: (WorkSetting)None) },
        { "/nurseryKind", () => _ = new ScholarshipApplication(nurseryKind: (NurseryKind)None) },
        { "/employmentType", () => _ = new ScholarshipApplication(employmentType: (EmploymentType)None) },
        { "/cohort", () => _ = new ScholarshipApplication(cohort: new(2026, (Season)None)) },
    };

    [Theory]
    [MemberData(nameof(NullEntries))]
    public void An_entry_of_a_list_is_not_null(string path, Action make) => ErrorOf(make).Should().Be(("nullEntry", path));

    [Theory]
    [MemberData(nameof(DefaultArrays))]
    public void A_list_that_was_never_made_is_no_empty_list(string path, Action make) => ErrorOf(make).Should().Be(("listMissing", path));

    [Theory]
    [MemberData(nameof(UndefinedValues))]
    public void A_value_is_one_of_those_that_have_a_name(string path, Action make) => ErrorOf(make).Should().Be(("undefinedValue", path));

    [Fact]
    public void The_message_lists_what_is_allowed() =>
        FluentActions.Invoking(() => new Appointment("a1", (Role)None, School(), Date("2024-09-01"))).Should().Throw<InvalidFactException>()
            .Which.Error.Message.Should().Be("99 is no Role; allowed are Senco, Head.");

    private static (string Code, string Path) ErrorOf(Action make)
    {
        var error = make.Should().Throw<InvalidFactException>().Which.Error;
        return (error.Code, error.Path);
    }
}
