using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Something to do or to know, which becomes a verdict's advice.</summary>
internal sealed record Recommendation
{
    /// <summary>Advice whose wording has arguments of its own.</summary>
    public Recommendation(string code, LocalDate? by, string wording, ArgumentOf argument, params ImmutableArray<Citation> citations) =>
        (Code, By, Wording, Argument, Citations) = (code, by, wording, argument, citations);

    /// <summary>Advice whose wording has only the arguments that every wording can have.</summary>
    public Recommendation(Enquiry enquiry, string code, LocalDate? by, string wording, params ImmutableArray<Citation> citations)
        : this(code, by, wording, name => Arguments.Of(name, enquiry), citations)
    {
    }

    /// <summary>A stable name, such as <c>complete-nasenco-in-time</c>.</summary>
    public string Code { get; }

    /// <summary>The last day on which to do it, that day included; null where there is none.</summary>
    public LocalDate? By { get; }

    /// <summary>The text, with arguments in braces.</summary>
    public string Wording { get; }

    /// <summary>Gives the values of those arguments.</summary>
    public ArgumentOf Argument { get; }

    /// <summary>The provisions and guidance that it rests on.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>The qualification that it is about; null where it names none.</summary>
    public Qualification? About { get; init; }
}
