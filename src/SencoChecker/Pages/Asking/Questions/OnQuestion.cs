using NodaTime;

namespace SencoChecker.Pages;

/// <summary>The date asked about: today, unless somebody changes it.</summary>
internal static class OnQuestion
{
    /// <summary>The question. It needs the day, and is asked of nobody who does not ask for it.</summary>
    public static PageQuestion Question { get; } = new(Ids.On, "Which date do you want to ask about?", "Date asked about")
    {
        Hint = "The check answers for this day. It has to be exact.",
        DateHint = "For example, 1 9 2026.",
        Where = "",
    };

    /// <summary>The date asked about where a question asks for it: its answer, of a month the first day; today where it is not known.</summary>
    public static LocalDate StartOrToday(Answers answers, LocalDate today) => answers.Date(Ids.Start)?.Earliest ?? today;
}
