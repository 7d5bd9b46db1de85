using QualificationRules.Decisions;

namespace QualificationRules.Questions;

/// <summary>A group of findings and how they are found.</summary>
/// <param name="Group">The group.</param>
/// <param name="Find">How they are found.</param>
/// <param name="RestsOn">The parts of the record that they rest on.</param>
internal sealed record GroupFinder(FindingGroup Group, Finder Find, RecordParts RestsOn);
