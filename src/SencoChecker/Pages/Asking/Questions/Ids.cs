using System.Globalization;

namespace SencoChecker.Pages;

/// <summary>The ids of the questions, which are also the names of their fields.</summary>
internal static class Ids
{
    public const string On = "on";
    public const string Kind = "kind";
    public const string From = "from";
    public const string Nasenco = "nasenco";
    public const string Npq = "npq";
    public const string Earlier = "earlier";

    /// <summary>The most earlier posts that are described one by one.</summary>
    public const int MostEarlier = 3;

    /// <summary>The question about a stage of a course.</summary>
    public static string Stage(string course, string stage) => $"{course}-{stage}";

    /// <summary>The kind of school of an earlier post, counted from 1, the latest first.</summary>
    public static string KindOf(int earlier) => Numbered("kind", earlier);

    /// <summary>The first day of an earlier post.</summary>
    public static string FromOf(int earlier) => Numbered("from", earlier);

    /// <summary>The last day of an earlier post.</summary>
    public static string UntilOf(int earlier) => Numbered("until", earlier);

    /// <summary>From which post one goes on; 0 for the post asked about.</summary>
    public static string ContinuesOf(int post) => Numbered("continues", post);

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
