using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Registers.Schools;

namespace QualificationRules.Registers.Extracts;

/// <summary>
/// Follows a post through the schools that its school became, or that became its school, while it was held: conversion to an academy, or a
/// merger. HR systems keep one row, with the URN of one of them.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="hasRowAt">Whether the person has a row of the same role at a URN, which then tells of the days there itself.</param>
internal sealed class CrossedSchools(SchoolRegister register, Func<string, bool> hasRowAt)
{
    /// <summary>No post outlives more schools; a circle of links ends here at the latest.</summary>
    private const int MostSchools = 8;

    /// <summary>From the end of one school to the opening of the next: the summer, at most.</summary>
    private const int LongestGap = 62;

    public ImmutableArray<Stint> Of(RegisteredSchool school, PostDays days)
    {
        var schools = new LinkedList<(RegisteredSchool School, LocalDate? From, LocalDate? Until)>([(school, null, null)]);
        Back(schools, days.From);
        Forth(schools, days.Until);
        return
        [
            .. schools.Select(each => new Stint(
                register.FactsOf(each.School),
                each.From is { } from ? from : days.From,
                each.Until is { } until ? until : days.Until,
                each.School,
                IsRowsOwn: each.School == school,
                IsFirst: each == schools.First!.Value)),
        ];
    }

    /// <summary>A post that began before its school opened was held at the school that it succeeded, where that is one only.</summary>
    private void Back(LinkedList<(RegisteredSchool School, LocalDate? From, LocalDate? Until)> schools, FactDate from)
    {
        if (from is not { IsDated: true, IsExact: true })
        {
            return;
        }

        while (schools.Count < MostSchools && schools.First!.Value is { School: { OpenedOn: { } opened } school } first && from.Earliest < opened
            && register.PredecessorsOf(school) is [var before] && !hasRowAt(before.Urn) && !schools.Any(each => each.School == before)
            && !(before.OpenedOn >= opened) && !(before.ClosedOn < from.Earliest) && !(before.ClosedOn < opened.PlusDays(-LongestGap)))
        {
            schools.First!.Value = first with { From = opened };
            var last = before.ClosedOn is { } closed && closed < opened ? closed : opened.PlusDays(-1);
            schools.AddFirst((before, null, last));
        }
    }

    /// <summary>A post that outlasts its school goes on at the school that succeeded it, where that is one only.</summary>
    private void Forth(LinkedList<(RegisteredSchool School, LocalDate? From, LocalDate? Until)> schools, FactDate until)
    {
        if (!until.IsNever && !(until.IsDated && until.IsExact))
        {
            return;
        }

        while (schools.Count < MostSchools && schools.Last!.Value is { School: { ClosedOn: { } closed } school } last && (until.IsNever || until.Earliest > closed)
            && register.SuccessorsOf(school) is [var after] && !hasRowAt(after.Urn) && !schools.Any(each => each.School == after)
            && !(after.ClosedOn <= closed) && !(after.OpenedOn > closed.PlusDays(LongestGap)))
        {
            var first = after.OpenedOn is { } opened && opened > closed ? opened : closed.PlusDays(1);
            if (until.IsDated && until.Earliest < first)
            {
                return;
            }

            schools.Last!.Value = last with { Until = closed };
            schools.AddLast((after, first, null));
        }
    }
}
