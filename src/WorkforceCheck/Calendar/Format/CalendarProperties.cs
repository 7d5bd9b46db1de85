using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace WorkforceCheck.Calendar;

/// <summary>What this program writes of its own into a calendar file, so that it finds its events again.</summary>
internal static class CalendarProperties
{
    /// <summary>The PRODID.</summary>
    public const string Product = "-//QualificationRules//WorkforceCheck//EN";

    private const string Question = "X-WORKFORCECHECK-QUESTION";
    private const string Person = "X-WORKFORCECHECK-PERSON";
    private const string Post = "X-WORKFORCECHECK-POST";
    private const string Urn = "X-WORKFORCECHECK-URN";
    private const string From = "X-WORKFORCECHECK-FROM";
    private const string Kind = "X-WORKFORCECHECK-KIND";

    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Those of an event, by name.</summary>
    public static IEnumerable<(string Name, string Value)> Of(CalendarEntry entry)
    {
        yield return (Question, entry.Post.Question);
        yield return (Person, entry.Post.Person);
        yield return (Post, entry.Post.Number.ToString(CultureInfo.InvariantCulture));
        yield return (Kind, entry.Kind);
        if (entry.Post.Urn.Length > 0)
        {
            yield return (Urn, entry.Post.Urn);
        }

        if (entry.Post.From is { } from)
        {
            yield return (From, Text(from));
        }
    }

    /// <summary>The post and the kind of an event that has them; null where one is missing or cannot be read.</summary>
    /// <param name="values">The text of each property of the event; null where it has none of the name.</param>
    public static (PostMark Post, string Kind)? Read(Func<string, string?> values)
    {
        var from = values(From) is { } day ? Basic.Parse(day) : null;
        return values(Question) is { } question && values(Person) is { } person && values(Kind) is { } kind && from?.Success != false
            && int.TryParse(values(Post), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (new PostMark(question, person, number, values(Urn) ?? "", from?.Value), kind)
            : null;
    }

    /// <summary>Such as <c>20270901</c>.</summary>
    public static string Text(LocalDate day) => Basic.Format(day);
}
