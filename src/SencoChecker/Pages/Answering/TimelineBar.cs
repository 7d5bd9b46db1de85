using QualificationRules;

namespace SencoChecker.Pages;

/// <summary>A stretch of time with one outcome.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Name">The outcome in a word or two.</param>
/// <param name="Days">The days in words.</param>
/// <param name="Left">Where it is drawn from.</param>
/// <param name="Width">How wide it is drawn; 0 where it is outside of the drawing.</param>
internal sealed record TimelineBar(Outcome Outcome, string Name, string Days, double Left, double Width);
