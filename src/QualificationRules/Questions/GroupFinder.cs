using QualificationRules.Decisions;

namespace QualificationRules.Questions;

/// <summary>A group of findings, with what finds them and what they rest on.</summary>
/// <param name="Group">The group.</param>
/// <param name="Find">Finds which of them hold.</param>
/// <param name="RestsOn">The parts of the record that they rest on.</param>
internal sealed record GroupFinder(FindingGroup Group, Finder Find, RecordParts RestsOn);
