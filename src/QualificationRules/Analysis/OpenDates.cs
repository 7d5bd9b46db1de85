using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// The days on which an outcome can change where the record has something open. A date that is not exact may have any of the values that the cut
/// points tell apart; and dates of one post or course bound each other, so that each value is tried with the cut points of all of them.
/// </summary>
internal static class OpenDates
{
    /// <summary>Whether some date that a question may read is neither exact nor never, or a list that it reads incomplete.</summary>
    public static bool AreIn(StaffRecord record, ImmutableArray<CutPoint> cuts)
    {
        if (!record.AppointmentsComplete || !record.TrainingComplete)
        {
            return true;
        }

        var dates = new RecordDates(record);
        for (var place = 0; place < dates.Count; place++)
        {
            var (name, index, date) = dates[place];
            if (!date.IsExact && IsRead(name, cuts) && IsGap(name, date, index, record))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRead(FactName name, ImmutableArray<CutPoint> cuts)
    {
        foreach (var cut in cuts)
        {
            if (cut.Of is { } of && AreOfOneEntity(of, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a date that is not exact leaves something open. A day of induction of which nothing is known does not; nor does an enrolment where
    /// the start is exact, except for NPQH, where enrolment counts by itself.
    /// </summary>
    private static bool IsGap(FactName name, FactDate date, int index, StaffRecord record) => name switch
    {
        FactName.TeacherInductionCompletedOn => date.IsDated,
        FactName.TrainingEnrolled => !record.Training[index].Started.IsExact || record.Training[index].Qualification == Qualification.Npqh,
        _ => true,
    };

    /// <summary>The days, in no order, each once for each fact that it comes from.</summary>
    public static IReadOnlyCollection<ChangeDay> DaysOf(Question question, in Enquiry enquiry)
    {
        var cuts = question.CutPoints(enquiry.Ruleset);
        var found = new HashSet<ChangeDay>();
        for (var i = 0; i < cuts.Length; i++)
        {
            if (cuts[i] is { Of: null, Day: { } day })
            {
                found.Add(new(day, default, i));
            }
        }

        var dates = new RecordDates(enquiry.Record);
        for (var place = 0; place < dates.Count; place++)
        {
            var (name, index, date) = dates[place];
            foreach (var value in date.IsNever ? [] : ValuesOf(date, name, enquiry.Record, cuts))
            {
                foreach (var cut in cuts)
                {
                    if (cut.Of is { } of && AreOfOneEntity(of, name) && cut.DayAskedFor(value, enquiry.Readings.LeapDay) is { } day)
                    {
                        found.Add(new(day, new(name, index)));
                    }
                }
            }
        }

        AddUnlisted(enquiry.Record, cuts, enquiry.Readings.LeapDay, found);
        return found;
    }

    /// <summary>Whether two dates are in the same part of a record (teacher, posts, courses or application), where dates may bound each other.</summary>
    public static bool AreOfOneEntity(FactName one, FactName other) => FactParts.PartOf(one) == FactParts.PartOf(other);

    /// <summary>The values of a date that are tried: its ends, the days on both sides of each cut point of the calendar, and the days that other posts give it.</summary>
    private static IEnumerable<LocalDate> ValuesOf(FactDate date, FactName name, StaffRecord record, IEnumerable<CutPoint> cuts)
    {
        var ofCalendar = cuts.Where(cut => cut.Of is { } of && AreOfOneEntity(of, name) && cut.Day is not null).SelectMany(cut => DayAndTheOneBefore(cut.Day!.Value));
        var ends = date.IsUnknown ? [] : new[] { date.Earliest, date.Latest };
        var ofOthers = FactParts.PartOf(name) == RecordParts.Posts && record.Appointments.Length > 1 ? LinkedDays.Of(record) : [];
        return ends.Concat(ofCalendar).Concat(ofOthers).Where(day => date.Earliest <= day && day <= date.Latest).Distinct();
    }

    /// <summary>Adds the days that posts or courses not in the record may give: their dates may be any that the question tells apart.</summary>
    private static void AddUnlisted(StaffRecord record, IEnumerable<CutPoint> cuts, LeapDay leapDay, HashSet<ChangeDay> found)
    {
        foreach (var cut in cuts)
        {
            var part = cut.Of is { } of ? FactParts.PartOf(of) : RecordParts.None;
            if (cut.Day is not { } day || !((part == RecordParts.Posts && !record.AppointmentsComplete) || (part == RecordParts.Courses && !record.TrainingComplete)))
            {
                continue;
            }

            FactPath list = new(part == RecordParts.Posts ? FactName.AppointmentsComplete : FactName.TrainingComplete);
            foreach (var asked in cuts.Where(other => other.Of is { } fact && FactParts.PartOf(fact) == part).SelectMany(other => DayAndTheOneBefore(day).Select(value => other.DayAskedFor(value, leapDay))))
            {
                if (asked is { } change)
                {
                    found.Add(new(change, list));
                }
            }
        }
    }

    private static IEnumerable<LocalDate> DayAndTheOneBefore(LocalDate day) => day == LocalDate.MinIsoValue ? [day] : [day.PlusDays(-1), day];
}
