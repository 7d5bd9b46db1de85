using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Tests.Naive;

/// <summary>The posts of a person of whose posts nothing is known: none, or one of many of the question's role, with or without an earlier one.</summary>
internal static class AnyPosts
{
    private static readonly Country[] Countries = [Country.England, Country.Wales];
    private static readonly int[] Types = [1, 15, 34, 11];
    private static readonly int[] YearsBack = [0, 3, 4, 30];
    private static readonly bool[] YesAndNo = [true, false];

    private static readonly LocalDate[] Law =
    [
        NaiveDates.HeadshipRule,
        NaiveDates.NpqhBeforeAppointment,
        NaiveDates.SencoRules.PlusYears(-1),
        NaiveDates.SixMonthsInPost,
        NaiveDates.SencoRules,
        NaiveDates.TransitionYear,
        NaiveDates.TransitionYearEnds,
    ];

    public static IEnumerable<Appointment[]> Of(Question question, LocalDate asked)
    {
        var lists =
            from start in Law.Concat(YearsBack.Select(years => asked.PlusYears(-years)))
            from days in new[] { -1, 0, 1 }
            from type in Types
            from country in Countries
            from flag in YesAndNo
            from post in Of(question.Role!.Value, start.PlusDays(days), new("100001", EstablishmentType.FromCode(type), country), flag)
            select post;
        return lists.Prepend([]);
    }

    private static IEnumerable<Appointment[]> Of(Role role, LocalDate from, School school, bool flag)
    {
        var post = role == Role.Head
            ? new Appointment("a1", role, school, from, capacity: flag ? Capacity.Substantive : Capacity.Acting)
            : new Appointment("a1", role, school, from, teachesAtSchool: flag);
        var elsewhere = new School("100002", EstablishmentType.FromCode(1));
        yield return [post];
        yield return [post, new("h1", Role.Head, school, from)];
        yield return [post, new("a0", role, elsewhere, from.PlusYears(-2), FactDate.On(from.PlusDays(-1)))];
        yield return [post, new("a0", role, elsewhere, from.PlusYears(-40), FactDate.On(from.PlusYears(-30)))];
        yield return [post, new("a0", role, elsewhere, from.PlusYears(-4), FactDate.On(from.PlusYears(-4)))];
    }
}
