using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using Xunit;

namespace QualificationRules.Tests.Values;

/// <summary>A fact with some of its parts replaced is as if it had been made so: what is left out stays, null says that it is not known, and all is checked together.</summary>
public sealed class WithTests
{
    private static readonly School Academy = new("900001", EstablishmentType.FromCode(34), openedOn: new LocalDate(2020, 9, 1), predecessors: ["900008"]);
    private static readonly Appointment Post = new("post-1", Role.Senco, Academy, new LocalDate(2023, 9, 1), new LocalDate(2026, 8, 31), teachesAtSchool: true);
    private static readonly Training Course = new(Qualification.NpqSenco, started: new LocalDate(2025, 2, 3), completed: new LocalDate(2026, 8, 1), awarded: new LocalDate(2026, 9, 1), provider: "A");

    [Fact]
    public void Nothing_given_changes_nothing()
    {
        var record = new StaffRecord(TeacherStatus.NotATeacher, [Post], [Course], new Trn("9000001"), trainingComplete: false, scholarship: new(worksInEngland: true));

        record.With().Should().Be(record);
        new StaffRecord().With().Should().Be(new StaffRecord());
        Post.With().Should().Be(Post);
        Course.With().Should().Be(Course);
        Academy.With().Should().Be(Academy);
        TeacherStatus.NotATeacher.With().Should().Be(TeacherStatus.NotATeacher);
        new QtlsMembership(new LocalDate(2014, 3, 1), FactDate.Never).With().Should().Be(new QtlsMembership(new LocalDate(2014, 3, 1), FactDate.Never));
        new ScholarshipApplication(worksInEngland: true).With().Should().Be(new ScholarshipApplication(worksInEngland: true));
    }

    [Fact]
    public void What_is_given_replaces_and_null_says_that_it_is_not_known()
    {
        Post.With(until: FactDate.Never).Should().Be(new Appointment("post-1", Role.Senco, Academy, new LocalDate(2023, 9, 1), teachesAtSchool: true));
        Post.With(teachesAtSchool: null).TeachesAtSchool.Should().BeNull();
        Academy.With(establishmentType: null).EstablishmentType.Should().BeNull();
        Academy.With(urn: "900002").Urn.Should().Be("900002");
        Course.With(provider: null).Provider.Should().BeNull();
        TeacherStatus.NotATeacher.With(induction: null).Induction.Should().BeNull();
        new ScholarshipApplication(worksInEngland: true).With(worksInEngland: null).WorksInEngland.Should().BeNull();
        new StaffRecord(trn: new Trn("9000001")).With(trn: null).Trn.Should().BeNull();
    }

    [Fact]
    public void Dates_that_belong_together_are_checked_together()
    {
        Course.With(started: new LocalDate(2027, 2, 1), completed: new LocalDate(2028, 8, 1), awarded: new LocalDate(2028, 9, 1)).Started.Should().Be((FactDate)new LocalDate(2027, 2, 1));
        FluentActions.Invoking(() => Course.With(started: new LocalDate(2027, 2, 1))).Should().Throw<InvalidFactException>("it would start after its award");
        FluentActions.Invoking(() => Post.With(from: new LocalDate(2027, 9, 1))).Should().Throw<InvalidFactException>("it would end before it begins");
    }

    [Fact]
    public void An_appointment_that_is_on_the_first_day_moves_with_it() =>
        new Appointment("h", Role.Head, Academy, new LocalDate(2006, 9, 1)).With(from: new LocalDate(2007, 9, 1)).AppointedOn.Should().Be((FactDate)new LocalDate(2007, 9, 1));

    [Fact]
    public void A_list_that_is_given_where_nothing_was_known_is_complete()
    {
        var record = new StaffRecord().With(appointments: [Post], training: []);

        record.Should().Be(new StaffRecord(appointments: [Post], training: []));
        record.With(appointmentsComplete: false).AppointmentsComplete.Should().BeFalse();
        new StaffRecord(appointments: [Post], appointmentsComplete: false).With(appointments: []).AppointmentsComplete.Should().BeFalse("that there may be more is said still");
    }

    [Fact]
    public void What_people_enter_is_a_fact_or_an_error()
    {
        var good = FactResult.Of(() => Post.With(until: FactDate.Never));
        var bad = FactResult.Of(() => new School("12"));

        (good.IsFact, good.Value?.Until.IsNever, good.Error).Should().Be((true, true, null));
        bad.IsFact.Should().BeFalse();
        bad.Error!.Code.Should().Be("invalidUrn");
        $"{bad}".Should().Be("A URN is six digits; \"12\" is not.");
    }

    public static TheoryData<string, Func<Appointment>> Mistyped { get; } = new()
    {
        { "\"01/09/2023\" is no date", () => Post.With(from: FactDate.Parse("01/09/2023")) },
        { "\"2023-09-31\" is no date", () => Post.With(from: FactDate.Parse("2023-09-31")) },
        { "The span ends on 2023-08-31, before it starts on 2023-09-01.", () => Post.With(from: FactDate.Between(new LocalDate(2023, 9, 1), new LocalDate(2023, 8, 31))) },
        { "No GIAS establishment type has this code or name", () => Post.With(school: new School(establishmentType: EstablishmentType.Parse("Academy conv"))) },
        { "the date was never filled in", () => Post.With(from: default(DateOnly)) },
    };

    /// <summary>Whatever was typed, the row is not lost and the run goes on.</summary>
    [Theory]
    [MemberData(nameof(Mistyped))]
    public void What_people_mistype_is_an_error_with_its_reason(string message, Func<Appointment> make)
    {
        var read = FactResult.Of(make);

        read.Error!.Code.Should().Be("invalidValue");
        read.Error.Message.Should().Contain(message);
    }

    [Fact]
    public void A_mistake_of_the_program_is_no_error_of_a_fact() =>
        FluentActions.Invoking(() => FactResult.Of(() => Post.With(from: FactDate.Parse(null!)))).Should().Throw<ArgumentNullException>();
}
