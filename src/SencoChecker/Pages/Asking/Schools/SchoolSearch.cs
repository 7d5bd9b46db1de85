using System.Collections.Immutable;
using QualificationRules.Registers.Schools;

namespace SencoChecker.Pages;

/// <summary>What somebody typed to find a school, and what was found.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Matches">The schools that are shown.</param>
/// <param name="Count">How many there are.</param>
internal sealed record SchoolSearch(string Text, ImmutableArray<RegisteredSchool> Matches, int Count)
{
    /// <summary>The answer that none of the schools found is meant.</summary>
    public const string None = "none";

    private const int MostShown = 20;

    /// <summary>Nothing typed yet.</summary>
    public static SchoolSearch Empty { get; } = new("", [], 0);

    /// <summary>The schools that may be chosen.</summary>
    public IEnumerable<Option> Options =>
    [
        .. Matches.Select(school => new Option(ChosenSchool.Value(school), school.Name, $"{(school.Town is { } town ? $"{town}, " : "")}URN {school.Urn}{Opened(school)}")),
        new(None, "None of these: choose the kind of school"),
    ];

    /// <summary>Searches the register.</summary>
    public static SchoolSearch For(string text, SchoolRegister register)
    {
        var found = register.Search(text);
        return new(text, [.. found.Take(MostShown)], found.Length);
    }

    private static string Opened(RegisteredSchool school) => school switch
    {
        { ClosedOn: { } closed } => $", closed on {Words.Of(closed)}",
        { OpenedOn: { } opened } => $", open since {Words.Of(opened)}",
        _ => "",
    };
}
