using System.Text.RegularExpressions;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>What the evaluator says, in the words in which the questions were asked: nobody was asked for a URN, a type of the register or a code.</summary>
internal static partial class PlainWords
{
    /// <summary>The same in the words of the questions.</summary>
    public static string Of(string text, Answers answers, Verdict verdict)
    {
        text = Cohort().Replace(text, "${season} ${year}").Replace("are not part of this ruleset", "are not known here", StringComparison.Ordinal);
        foreach (var topic in Topics.All)
        {
            text = text.Replace($"See {topic.Id}.", $"Ask “{topic.Title}” for that.", StringComparison.Ordinal).Replace($"see {topic.Id}.", $"ask “{topic.Title}” for that.", StringComparison.Ordinal);
        }

        if (SchoolKind.Of(answers.Topic.Kinds, answers[Ids.Kind]) is not { Type: { } type } kind)
        {
            return text.Replace("URN not known, type not known", "its kind is not known", StringComparison.Ordinal);
        }

        var name = $"{char.ToLowerInvariant(kind.Text[0])}{kind.Text[1..]}";
        var urn = verdict.Appointment?.School.Urn ?? "not known";
        return text.Replace($"URN {urn}, {type.Name}", name, StringComparison.Ordinal).Replace($"URN {urn}, not in England", name, StringComparison.Ordinal)
            .Replace($"establishment type, {type},", $"kind of school, {name},", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(?<year>20\d\d)-(?<season>spring|autumn)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cohort();
}
