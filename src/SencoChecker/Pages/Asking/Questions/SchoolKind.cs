using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace SencoChecker.Pages;

/// <summary>A kind of school in plain words. Its types of the schools' register are all the same to the question, so that one stands for them.</summary>
/// <param name="Value">What its field holds.</param>
/// <param name="Text">What it is called.</param>
/// <param name="Hint">Examples.</param>
/// <param name="Codes">The codes of its types, the one that stands for them first; none for a school outside England, 0 for a setting in no register.</param>
internal sealed record SchoolKind(string Value, string Text, string Hint, ImmutableArray<int> Codes)
{
    /// <summary>All kinds, in the order in which they are offered.</summary>
    public static ImmutableArray<SchoolKind> All { get; } =
    [
        new("maintained", "A school maintained by the council", "Community, foundation, voluntary aided or voluntary controlled", [1, 2, 3, 5]),
        new("academy", "A mainstream academy or free school", "Also a studio school or a university technical college", [34, 28, 35, 40, 41]),
        new("nursery", "A maintained nursery school", "", [15]),
        new("special", "A special school", "Maintained, academy or independent", [7, 8, 10, 12, 32, 33, 36, 44]),
        new("alternative", "A pupil referral unit or other alternative provision", "Academies and free schools too", [14, 38, 42, 43]),
        new("independent", "An independent school", "A school that charges fees, or a city technology college", [11, 6]),
        new("post-16", "A college or other setting for 16 to 19 only", "", [18, 29, 31, 39, 45, 46, 57]),
        new("early-years", "A private nursery, pre-school or childminder", "A setting that is in no register of schools", [0]),
        new("other", "Another setting in England", "Such as a secure unit, an online provider or a school of the armed forces", [27, 24, 25, 26, 37, 49, 56]),
        new("abroad", "A school outside England", "", []),
    ];

    /// <summary>The school of a post: what the answer tells of it.</summary>
    public static School SchoolOf(string? answer) => All.FirstOrDefault(kind => string.Equals(kind.Value, answer, StringComparison.Ordinal)) switch
    {
        null => new(),
        { Codes.IsEmpty: true } => new(establishmentType: EstablishmentType.FromCode(30), country: Country.Other),
        { Codes: [0] } => new(establishmentType: EstablishmentType.InNoRegister),
        var kind => new(establishmentType: EstablishmentType.FromCode(kind.Codes[0])),
    };
}
