using System.Globalization;

namespace SencoChecker.Pages;

/// <summary>The ids of the questions, which are also the names of their fields.</summary>
internal static class Ids
{
    public const string On = "on";
    public const string Kind = "kind";
    public const string From = "from";
    public const string Earlier = "earlier";
    public const string Others = "others";
    public const string Head = "head";
    public const string Qts = "qts";
    public const string QtsSince = "qts-since";
    public const string Induction = "induction";
    public const string Teaches = "teaches";
    public const string Course = "course";
    public const string Start = "start";
    public const string Cohort = "cohort";
    public const string England = "england";
    public const string Funded = "funded";
    public const string Setting = "setting";
    public const string Nursery = "nursery";
    public const string Employment = "employment";
    public const string Referred = "referred";
    public const string Capacity = "capacity";
    public const string HeldBefore = "held-before";
    public const string Qualified = "qualified";

    /// <summary>The question about a stage of a course.</summary>
    public static string Stage(string course, string stage) => $"{course}-{stage}";

    /// <summary>The kind of school of an earlier post, counted from 1, the latest first.</summary>
    public static string KindOf(int earlier) => Numbered(Kind, earlier);

    /// <summary>The first day of an earlier post.</summary>
    public static string FromOf(int earlier) => Numbered(From, earlier);

    /// <summary>The last day of an earlier post.</summary>
    public static string UntilOf(int earlier) => Numbered("until", earlier);

    /// <summary>From which post one goes on; 0 for the post asked about.</summary>
    public static string ContinuesOf(int post) => Numbered("continues", post);

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
