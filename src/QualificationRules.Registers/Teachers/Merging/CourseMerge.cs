using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Registers.Extracts;

namespace QualificationRules.Registers.Teachers;

/// <summary>Brings together what registers, and the rows of an extract, say of one person's courses and awards.</summary>
internal static class CourseMerge
{
    /// <param name="entries">What the registers say of the person.</param>
    /// <param name="row">The cells about the person; null for none.</param>
    /// <param name="ofRow">The courses that the cells alone give, of each qualification one at most.</param>
    /// <param name="findings">What is found.</param>
    public static ImmutableArray<Training> Of(IReadOnlyList<TeacherEntry> entries, ExtractRow? row, ImmutableArray<Training> ofRow, MergeFindings findings)
    {
        var courses = ofRow.ToBuilder();
        foreach (var qualification in entries.SelectMany(entry => entry.Awards).Select(award => award.Qualification).Distinct())
        {
            Put(courses, Of(qualification, entries, row, Find(courses, qualification), findings));
        }

        if (row is not null && entries.Any(entry => entry.SencoAwardBy is not null))
        {
            AddEither(courses, entries, row, findings);
        }

        return courses.ToImmutable();
    }

    private static Training Of(Qualification qualification, IReadOnlyList<TeacherEntry> entries, ExtractRow? row, Training? course, MergeFindings findings)
    {
        var column = Columns.Of(qualification).Awarded;
        var sides = new Sides<Days>(column.Name)
            .OfList(course is { Awarded.IsUnknown: false } ? Days.Of(course.Awarded) : null, row?.LineOf(column) ?? 0)
            .OfRegisters(entries, entry => entry.Awards.Where(award => award.Qualification == qualification).Select(award => (Days?)award.Awarded).FirstOrDefault());
        var before = findings.Conflicts.Count;
        var awarded = sides.Settle(findings)!.Value.ToFact();
        course ??= new(qualification);
        try
        {
            // An award that a register has from before the course began leaves it open when it did.
            return findings.Conflicts.Count > before && course.Started.IsDated && entries.Any(entry => entry.Awards.Any(award => award.Qualification == qualification && award.Awarded.HasDays && award.Awarded.Last < course.Started.Earliest))
                ? course.With(enrolled: FactDate.Unknown, started: FactDate.Unknown, completed: FactDate.Unknown, awarded: awarded)
                : course.With(awarded: awarded);
        }
        catch (InvalidFactException)
        {
            // The stages that the extract has cannot go with that award: none of the course's dates is believed.
            if (findings.Conflicts.Count == before)
            {
                findings.Conflicts.Add(new(column.Name, sides.Shown.Insert(0, new(column.Name, $"started {course.Started}, completed {course.Completed}", $"line {row!.LineOf(column)}"))));
            }

            return course.With(enrolled: FactDate.Unknown, started: FactDate.Unknown, completed: FactDate.Unknown, awarded: FactDate.Unknown);
        }
    }

    /// <summary>An award that is one of those for SENCOs, such as the NASENCO or the NPQ: where no course of the record can be it, any may have been taken.</summary>
    private static void AddEither(ImmutableArray<Training>.Builder courses, IReadOnlyList<TeacherEntry> entries, ExtractRow row, MergeFindings findings)
    {
        ImmutableArray<Qualification> either = [.. Columns.Courses.Where(course => course.IsOfSencos).Select(course => course.Qualification!.Value)];
        var others = string.Join(" or ", either.Skip(1).Select(qualification => $"the {Catalogue.Of(qualification)!.ShortName}"));
        foreach (var entry in entries.Where(entry => entry.SencoAwardBy is not null))
        {
            findings.Said.Add(new(Columns.Nasenco.Awarded.Name, $"either this or {others}, on or before {FactDate.On(entry.SencoAwardBy!.Value)}", $"{entry.Origin}"));
            if (either.Any(qualification => Find(courses, qualification) is { } course && !Days.Of(course.Awarded).And(Days.UpTo(entry.SencoAwardBy.Value)).IsEmpty))
            {
                continue;
            }

            ImmutableArray<Training> denied = [.. either.Select(qualification => Find(courses, qualification)).OfType<Training>()];
            if (denied.Length == either.Length)
            {
                findings.Conflicts.Add(new(Columns.Nasenco.Awarded.Name,
                [
                    .. denied.Select(course => new SourcedFact(Columns.Of(course.Qualification).Awarded.Name, $"{course.Qualification} awarded {course.Awarded}", $"line {row.LineOf(Columns.Of(course.Qualification).Awarded)}")),
                    findings.Said[^1],
                ]));
            }

            foreach (var qualification in either.Where(qualification => denied.Length == either.Length || Find(courses, qualification) is null))
            {
                Put(courses, new(qualification));
            }
        }
    }

    private static Training? Find(ImmutableArray<Training>.Builder courses, Qualification qualification) => courses.FirstOrDefault(course => course.Qualification == qualification);

    private static void Put(ImmutableArray<Training>.Builder courses, Training course)
    {
        var at = courses.Select(other => other.Qualification).ToList().IndexOf(course.Qualification);
        if (at >= 0)
        {
            courses[at] = course;
        }
        else
        {
            courses.Add(course);
        }
    }
}
