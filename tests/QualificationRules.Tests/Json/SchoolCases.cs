using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Tests.Json;

/// <summary>Cases whose schools, dates and links are told in every way that the wire format has.</summary>
public static class SchoolCases
{
    private static readonly ImmutableArray<FactDate> Dates =
    [
        FactDate.Unknown, FactDate.On(new(2015, 9, 1)), FactDate.InMonth(2014, 2), FactDate.InYear(2013),
        FactDate.Between(LocalDate.MinIsoValue, new(2016, 8, 31)), FactDate.Between(new(2012, 4, 1), LocalDate.MaxIsoValue),
        FactDate.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), FactDate.Between(new(1, 1, 1), LocalDate.MaxIsoValue), FactDate.On(LocalDate.MaxIsoValue),
    ];

    private static readonly Gen<FactDate> Date = Gen.Elements<FactDate>(Dates);

    private static readonly Gen<FactDate> DateOrNever = Gen.Elements<FactDate>([.. Dates, FactDate.Never]);

    private static readonly Gen<School> School =
        from urn in Gen.Elements<string?>(null, "100001", "100002", "000000")
        from type in Gen.Elements<EstablishmentType?>(null, EstablishmentType.FromCode(1), EstablishmentType.FromCode(34), EstablishmentType.InNoRegister)
        from country in Gen.Elements(Country.England, Country.England, Country.Wales)
        from openedOn in Date
        from predecessors in Gen.Elements<string[]?>(null, [], ["100001"], ["100003", "100001"])
        select new School(urn, urn is not null && type == EstablishmentType.InNoRegister ? null : type, country, openedOn, predecessors);

    /// <summary>Cases of one to three posts.</summary>
    public static Arbitrary<Case> Cases() => Arb.From(
        (from count in Gen.Choose(1, 3)
         from schools in School.ListOf(count)
         from links in Gen.Choose(0, 2).ListOf(count)
         from starts in Date.ListOf(count)
         from held in DateOrNever
         from readings in Gen.Elements(new Readings(default, default, default), new Readings(PriorService.Before2009, Clock.First, LeapDay.March1, Induction.EverySenco))
         select Made(held, [.. schools], [.. links], [.. starts], readings)).Where(made => made is not null).Select(made => made!));

    /// <summary>The case; null where its facts rule each other out.</summary>
    private static Case? Made(FactDate held, School[] schools, int[] links, FactDate[] starts, Readings readings)
    {
        try
        {
            var posts = schools.Select((school, i) => new Appointment($"a{i}", Role.Senco, school, starts[i], continues: LinkOf(links[i], i)));
            return new("c1", Question.SencoAppointment, new(2026, 11, 22), new(new(held, inductionCompletedOn: held), posts), "a0", readings) { TrainingAbsent = true };
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }

    private static Continuation LinkOf(int kind, int post) => kind switch
    {
        0 => Continuation.NotStated,
        1 => Continuation.None,
        _ => post == 0 ? Continuation.NotStated : Continuation.From($"a{post - 1}"),
    };
}
