using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Which findings hold of a course in one completion of its facts.</summary>
/// <param name="course">The course.</param>
/// <param name="days">Its days.</param>
/// <param name="withdrawn">Whether it had been withdrawn from on or before the date asked about.</param>
/// <param name="enquiry">What is asked.</param>
/// <returns>The combination of findings.</returns>
internal delegate int CourseLimbs(in CourseSummary course, in CourseDays days, bool withdrawn, in Enquiry enquiry);
