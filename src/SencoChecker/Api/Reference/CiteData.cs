using QualificationRules.Law;

namespace SencoChecker.Api.Reference;

/// <summary>A provision, as a verdict cites it.</summary>
internal sealed record CiteData(string Instrument, string Provision, Authority Authority, string Url)
{
    /// <summary>A citation.</summary>
    public static CiteData Of(Citation citation) => new(citation.Instrument.Title, citation.Provision, citation.Instrument.Authority, citation.Url);
}
