using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive.Completions;

/// <summary>The stages of a course that a question does not read, and that bound those that it does: a course that was completed has begun.</summary>
internal static class UnreadStages
{
    /// <summary>The record with each value, near a day that can matter, of each such stage that is not exactly known.</summary>
    public static IEnumerable<(FactPath Path, StaffRecord Record)> Stated(Question question, StaffRecord record, LocalDate asked)
    {
        var read = new FactsRead(question, record);
        var stages =
            from date in DateFact.Of(record)
            where date is { Path: { } path, Value.IsExact: false } && IsStage(path.Fact) && !read.Includes(date) && read.IncludesCourse(path.Index)
            select date;
        return from stage in stages
               from value in Values(stage, record, asked)
               let stated = stage.TryWith(record, value)
               where stated is not null
               select (stage.Path!.Value, stated);
    }

    private static bool IsStage(FactName fact) =>
        fact is FactName.TrainingEnrolled or FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded;

    private static IEnumerable<FactDate> Values(DateFact stage, StaffRecord record, LocalDate asked)
    {
        var appointments = record.Appointments.Where(post => post.AppointedOn.IsDated).Select(post => post.AppointedOn.Earliest);
        LocalDate[] days = [asked, NaiveDates.NpqForSencos, NaiveDates.SpringEnds, NaiveDates.NasencoCloses, .. appointments];
        var near = days.SelectMany(day => new[] { day, day == LocalDate.MinIsoValue ? day : day.PlusDays(-1), day.PlusDays(1) });
        var possible = near.Where(day => stage.Value.Earliest <= day && day <= stage.Value.Latest);
        var values = (stage.Value.IsDated ? possible.Append(stage.Value.Earliest).Append(stage.Value.Latest) : possible).Distinct().Select(FactDate.On);
        return stage.Value.MayBeNever ? values.Append(FactDate.Never) : values;
    }
}
