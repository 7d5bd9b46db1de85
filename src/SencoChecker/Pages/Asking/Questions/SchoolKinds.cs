using System.Collections.Immutable;

namespace SencoChecker.Pages;

/// <summary>The kinds of school that the questions tell apart, in the order in which they are offered.</summary>
internal static class SchoolKinds
{
    private static readonly SchoolKind Maintained = new("maintained", "A school maintained by the council", "Community, foundation, voluntary aided or voluntary controlled", [1, 2, 3, 5]);
    private static readonly SchoolKind Nursery = new("nursery", "A maintained nursery school", "", [15]);
    private static readonly SchoolKind Alternative = new("alternative", "A pupil referral unit or other alternative provision", "Academies and free schools too", [14, 38, 42, 43]);
    private static readonly SchoolKind PostSixteen = new("post-16", "A college or other setting for 16 to 19 only", "", [18, 29, 31, 39, 45, 46, 57]);
    private static readonly SchoolKind EarlyYears = new("early-years", "A private nursery, pre-school or childminder", "A setting that is in no register of schools", [0]);
    private static readonly SchoolKind Other = new("other", "Another setting in England", "Such as a secure unit, an online provider or a school of the armed forces", [27, 24, 25, 26, 37, 49, 56]);
    private static readonly SchoolKind Abroad = new("abroad", "A school outside England", "", []);

    /// <summary>To the questions about SENCOs.</summary>
    public static ImmutableArray<SchoolKind> OfSencos { get; } =
    [
        Maintained,
        new("academy", "A mainstream academy or free school", "Also a studio school or a university technical college", [34, 28, 35, 40, 41]),
        Nursery,
        new("special", "A special school", "Maintained, academy or independent", [7, 8, 10, 12, 32, 33, 36, 44]),
        Alternative,
        new("independent", "An independent school", "A school that charges fees, or a city technology college", [11, 6]),
        PostSixteen, EarlyYears, Other, Abroad,
    ];

    /// <summary>To the question about heads.</summary>
    public static ImmutableArray<SchoolKind> OfHeads { get; } =
    [
        Maintained, Nursery,
        new("special", "A maintained or non-maintained special school", "", [7, 8, 12]),
        new("academy", "An academy or free school", "Special academies too", [34, 28, 33, 35, 36, 40, 41, 44]),
        Alternative,
        new("independent", "An independent school", "Independent special schools and city technology colleges too", [11, 6, 10]),
        PostSixteen with { Codes = [18, 29, 31, 32, 39, 45, 46, 57] },
        EarlyYears, Other, Abroad,
    ];

    /// <summary>To the question about scholarships, whose rules name the types.</summary>
    public static ImmutableArray<SchoolKind> OfScholarships { get; } =
    [
        new("state", "A state school", "Maintained by the council, an academy or a free school; special schools and pupil referral units too", [1, 2, 3, 5, 6, 7, 12, 14, 15, 28, 33, 34, 35, 36, 38, 40, 41, 42, 43, 44]),
        new("college", "A sixth form or further education college", "16 to 19 academies and free schools too", [18, 31, 39, 45, 46]),
        new("non-maintained", "A non-maintained special school, or a special college for over 16s", "", [8, 32]),
        new("independent-special", "An independent special school", "", [10]),
        new("independent", "Another independent school", "A school that charges fees", [11]),
        new("service", "A secure unit, or a school of the armed forces", "", [24, 26]),
        new("other", "Another setting", "Such as a university, an online provider or a school overseas", [27, 25, 29, 30, 37, 49, 56, 57]),
    ];
}
