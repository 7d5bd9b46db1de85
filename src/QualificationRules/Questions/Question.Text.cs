using System.Diagnostics.CodeAnalysis;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>A question as text.</summary>
public abstract partial class Question : IParsable<Question>
{
    /// <summary>
    /// Reads what <see cref="ToString"/> writes: a code such as <c>senco-qualification</c>, and with a question on a course the course in brackets, by its name or its
    /// code: <c>course-start (NPQSENCO)</c>.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Without meaning: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is no question, or lacks the course.</exception>
    public static Question Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var question)
            ? question
            : throw new FormatException($"\"{Shown.Of(s)}\" is no question; allowed are {string.Join(", ", All)}.");
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Question Parse(string text) => Parse(text, null);

    /// <summary>Reads a question as <see cref="Parse(string)"/> does; false where the text is no question.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Without meaning: the text is the same in every culture.</param>
    /// <param name="result">The question.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Question result)
    {
        result = All.FirstOrDefault(each =>
            string.Equals(s, each.ToString(), StringComparison.Ordinal)
            || (each.Course is { } course && string.Equals(s, $"{each.Code} ({QualificationCodes.Of(course)})", StringComparison.Ordinal)));
        return result is not null;
    }

    /// <summary>The code, with the course in brackets where there is one: <c>course-start (NpqSenco)</c>.</summary>
    public override string ToString() => Course is { } course ? $"{Code} ({course})" : Code;
}
