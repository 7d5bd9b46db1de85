using QualificationRules.Decisions;

namespace QualificationRules.Questions;

/// <summary>Finds which findings of a group hold.</summary>
/// <param name="enquiry">What is asked.</param>
/// <param name="open">Where the combinations are put if the facts leave more than one open; null where only a single one is wanted.</param>
/// <remarks>Where speed matters it is made of a lambda or of a method of an object: a delegate to a static method takes longer to call.</remarks>
/// <returns>The one combination; <see cref="FindingGroup.Open"/> where more are open.</returns>
internal delegate int Finder(in Enquiry enquiry, CombinationSet? open);
