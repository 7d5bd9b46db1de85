using System.Collections.Immutable;

namespace SencoChecker.Pages;

/// <summary>What a person can want to know.</summary>
internal static class Topics
{
    /// <summary>All topics, in the order in which they are offered.</summary>
    public static ImmutableArray<Topic> All { get; } =
        [AwardTopic.Topic, AppointmentTopic.Topic, CourseTopic.Topic, ScholarshipTopic.Topic, HeadshipTopic.Topic];

    /// <summary>The topic of an id; null where there is none.</summary>
    public static Topic? Of(string? id) => All.FirstOrDefault(topic => string.Equals(topic.Id, id, StringComparison.Ordinal));
}
