using QualificationRules.Law;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>Words of the page that no other format has.</summary>
internal static class PageWords
{
    /// <summary>What the page is about.</summary>
    public static string Title(Question question) => question.Code switch
    {
        "senco-qualification" => "SENCO awards: who must act, by when",
        "senco-appointment" => "SENCO appointments: who must act",
        "senco-transition" => "SENCOs who began in 2023/24: who followed DfE's advice",
        "headship-qualification" => "Headship qualifications: who must act, by when",
        _ => "Who must act, by when",
    };

    /// <summary>The head of the column of last days.</summary>
    public static string DueBy(Question question) => question == Question.SencoQualification ? "Award due by" : "Due by";

    /// <summary>As at which day the law is applied.</summary>
    public static string Rules(ActionReport actions) =>
        $"Rules as known on {Shown.InText(Ruleset.Current.VerifiedThrough)}{(actions.On > Ruleset.Current.VerifiedThrough ? "; the date asked about is later, so this is a projection" : "")}.";

    /// <summary>The rows of the file, and what became of them.</summary>
    public static string Rows(ActionReport actions, CheckReport report)
    {
        var parts = new[] { (report.TakenWithAnother, "taken as one appointment with another"), (report.OfAnotherRole, "of another role") }
            .Where(part => part.Item1 > 0 && actions.Options.Filters.Length == 0).Select(part => $"{part.Item1} {(part.Item1 == 1 ? "row" : "rows")} {part.Item2}");
        return string.Join("; ", parts.Prepend(actions.Count == 1 ? "1 post" : $"{actions.Count} posts"));
    }

    /// <summary>What a page has no room for, and where it is.</summary>
    public static string NotShown(int count) => $"and {count} more, counted above: --format csv has them all.";
}
