using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Schools;

namespace SencoChecker.Pages;

/// <summary>A school of the register as the answer to a question: its URN after a word.</summary>
internal static class ChosenSchool
{
    private const string Prefix = "urn-";

    /// <summary>The answer that a school is.</summary>
    public static string Value(RegisteredSchool school) => $"{Prefix}{school.Urn}";

    /// <summary>The school that an answer names; null where it is none of the register.</summary>
    public static RegisteredSchool? Of(string? answer, SchoolRegister? register) =>
        answer?.StartsWith(Prefix, StringComparison.Ordinal) == true ? register?.Find(answer[Prefix.Length..]) : null;

    /// <summary>The facts of the school that an answer names, or of its kind.</summary>
    public static School FactsOf(Answers answers, string id, ImmutableArray<SchoolKind> kinds) =>
        Of(answers[id], answers.Schools) is { } school ? answers.Schools!.FactsOf(school) : SchoolKind.SchoolOf(kinds, answers[id]);

    /// <summary>Why a school cannot be one of somebody in post on the date asked about, in words; null where it can.</summary>
    public static string? WhyNot(string id, Answers answers) => Of(answers[id], answers.Schools) switch
    {
        { ClosedOn: { } closed } when closed < answers.On => $"That school closed on {Words.Of(closed)}. Choose the one that took its place, or change the date asked about",
        { OpenedOn: { } opened } when opened > answers.On => $"That school opened on {Words.Of(opened)}, after the date asked about. Choose the one that was there before",
        _ => null,
    };
}
