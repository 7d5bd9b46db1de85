namespace SencoChecker.Pages;

/// <summary>How a school is asked for where there is a register: first its name or URN, then which of those found, and else its kind.</summary>
internal static class SchoolQuestion
{
    /// <summary>What is looked for when the question is shown: the school that was chosen, or nothing yet; null where its kind is asked.</summary>
    public static SchoolSearch? Shown(PageQuestion question, Answers answers) =>
        !question.TakesSchool || answers.Schools is not { } register ? null
        : ChosenSchool.Of(answers[question.Id], register) is { } chosen ? SchoolSearch.For(chosen.Urn, register)
        : answers[question.Id] is null or Answers.Unknown ? SchoolSearch.Empty
        : null;

    /// <summary>The search that a form was sent with; null where its kind is asked.</summary>
    public static SchoolSearch? Sent(QuestionStep step, IFormCollection form) =>
        step.Question.TakesSchool && step.Answers.Schools is { } register && form[step.NameField].ToString() is { Length: > 0 } text ? SchoolSearch.For(text, register) : null;

    /// <summary>The step after a button that looks for a school.</summary>
    /// <param name="step">The question.</param>
    /// <param name="go">The button: <c>find</c>, <c>again</c> or <c>kinds</c>.</param>
    /// <param name="form">What was sent.</param>
    public static QuestionStep Looked(QuestionStep step, string go, IFormCollection form)
    {
        if (step.Answers.Schools is null || go is "kinds")
        {
            return step;
        }

        var search = go is "again" ? SchoolSearch.Empty : Sent(step, form);
        return search switch
        {
            null => step with { Search = SchoolSearch.Empty, Fault = new("Enter the name or the URN of the school") },
            { Text.Length: > 0, Matches.IsEmpty: true } => step with { Search = search, Fault = new("No school of the register has this in its name, or this URN. Try a part of the name") },
            _ => step with { Search = search },
        };
    }
}
