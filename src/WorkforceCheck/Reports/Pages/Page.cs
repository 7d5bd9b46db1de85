using QualificationRules;

namespace WorkforceCheck.Reports;

/// <summary>A page that is being written.</summary>
/// <param name="Html">Where it is written.</param>
/// <param name="Actions">What it tells.</param>
/// <param name="Axis">The years that its timelines show.</param>
/// <param name="Evaluator">What works out the timelines.</param>
/// <param name="IsOpen">Whether all that can be unfolded is open from the first, as for paper.</param>
internal sealed record Page(HtmlWriter Html, ActionReport Actions, TimelineAxis Axis, Evaluator Evaluator, bool IsOpen)
{
    /// <summary>Begins what can be unfolded.</summary>
    public void Unfold()
    {
        if (IsOpen)
        {
            Html.Write("<details open>");
        }
        else
        {
            Html.Write("<details>");
        }
    }
}
