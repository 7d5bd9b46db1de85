using System.Collections.Immutable;
using NodaTime;

namespace SencoChecker.Pages;

/// <summary>What somebody has answered so far: the page's whole memory, carried from page to page in hidden fields.</summary>
/// <param name="On">The date asked about.</param>
/// <param name="Given">The answers, by the id of the question: the value of an option, a date as the wire format has it, or <see cref="Unknown"/>.</param>
internal sealed record Answers(LocalDate On, ImmutableDictionary<string, string> Given)
{
    /// <summary>The answer "I don't know".</summary>
    public const string Unknown = "unknown";

    /// <summary>Nothing answered yet.</summary>
    public static Answers None(LocalDate on) => new(on, ImmutableDictionary<string, string>.Empty);

    /// <summary>The answer to a question; null while it is not answered.</summary>
    public string? this[string id] => Given.GetValueOrDefault(id);

    /// <summary>How many earlier posts are described one by one.</summary>
    public int EarlierPosts => this[Ids.Earlier] switch { "1" or "some" => 1, "2" => 2, "3" => 3, _ => 0 };

    /// <summary>The same with an answer to a question.</summary>
    public Answers With(string id, string value) => this with { Given = Given.SetItem(id, value) };

    /// <summary>The same without an answer to a question.</summary>
    public Answers Without(string id) => this with { Given = Given.Remove(id) };

    /// <summary>Whether a course was begun, by the answer about it.</summary>
    public bool IsBegun(string course) => this[course] is CourseAnswers.Awarded or CourseAnswers.Finished or CourseAnswers.UnderWay;
}
