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
    private const int OutsideEngland = 30;

    /// <summary>The kind that was answered; null where the answer is none, or is not known.</summary>
    public static SchoolKind? Of(ImmutableArray<SchoolKind> kinds, string? answer) => kinds.FirstOrDefault(kind => string.Equals(kind.Value, answer, StringComparison.Ordinal));

    /// <summary>The answers that offer the kinds.</summary>
    public static ImmutableArray<Option> Options(ImmutableArray<SchoolKind> kinds) => [.. kinds.Select(kind => new Option(kind.Value, kind.Text, kind.Hint))];

    /// <summary>The school of a post: what the answer tells of it.</summary>
    public static School SchoolOf(ImmutableArray<SchoolKind> kinds, string? answer) => Of(kinds, answer) switch
    {
        null => new(),
        { Codes.IsEmpty: true } => new(establishmentType: EstablishmentType.FromCode(OutsideEngland), country: Country.Other),
        var kind => new(establishmentType: kind.Type),
    };

    /// <summary>The type that stands for the kind.</summary>
    public EstablishmentType? Type => Codes switch
    {
        [] => EstablishmentType.FromCode(OutsideEngland),
        [0] => EstablishmentType.InNoRegister,
        [var code, ..] => EstablishmentType.FromCode(code),
    };
}
