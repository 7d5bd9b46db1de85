using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Registers.Schools;

namespace SencoChecker.Pages;

/// <summary>What somebody has answered so far: the page's whole memory, carried from page to page in hidden fields.</summary>
/// <param name="Topic">What they want to know.</param>
/// <param name="On">The date asked about.</param>
/// <param name="Given">The answers, by the id of the question: the value of an option, a date as the wire format has it, or <see cref="Unknown"/>.</param>
internal sealed record Answers(Topic Topic, LocalDate On, ImmutableDictionary<string, string> Given)
{
    /// <summary>The answer "I don't know".</summary>
    public const string Unknown = "unknown";

    /// <summary>The schools' register, where one is configured: it says which answers name a school.</summary>
    public SchoolRegister? Schools { get; init; }

    /// <summary>Nothing answered yet.</summary>
    public static Answers None(Topic topic, LocalDate on) => new(topic, on, ImmutableDictionary<string, string>.Empty);

    /// <summary>The answer to a question; null while it is not answered.</summary>
    public string? this[string id] => Given.GetValueOrDefault(id);

    /// <summary>A date as it was answered; null where it was not, or is not known.</summary>
    public FactDate? Date(string id) => FactDate.TryParse(this[id], out var date) && date.IsDated ? date : null;

    /// <summary>The same of something that has happened by the date asked about: the days after it are left out.</summary>
    public FactDate? Past(string id) => Date(id) is { } date && date.Earliest <= On && date.Latest > On ? FactDate.Between(date.Earliest, On) : Date(id);

    /// <summary>The same with an answer to a question.</summary>
    public Answers With(string id, string value) => this with { Given = Given.SetItem(id, value) };

    /// <summary>The same without an answer to a question.</summary>
    public Answers Without(string id) => this with { Given = Given.Remove(id) };
}
