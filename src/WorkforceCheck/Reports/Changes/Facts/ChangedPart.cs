using System.Collections.Immutable;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>A part of a record that is another than before.</summary>
/// <param name="Changes">What changed in it, such as <c>QTS Date: not known -> 1 August 2008</c>.</param>
/// <param name="Record">The record of before with this part alone as it is now.</param>
/// <param name="Post">The id in that record of the post asked about.</param>
internal sealed record ChangedPart(ImmutableArray<string> Changes, StaffRecord Record, string Post);
