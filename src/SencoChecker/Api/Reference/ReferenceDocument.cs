using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace SencoChecker.Api.Reference;

/// <summary>A document that stays as it is while the program runs.</summary>
/// <param name="Content">What is in it.</param>
/// <param name="MediaType">Of what kind it is.</param>
/// <param name="Tag">The ruleset's version and the first digits of the content's SHA-256: wording may change under one version.</param>
internal sealed record ReferenceDocument(byte[] Content, string MediaType, EntityTagHeaderValue Tag)
{
    private const int Digits = 16;

    /// <summary>A document of a ruleset.</summary>
    public static ReferenceDocument Of(byte[] content, string mediaType, string ruleset) =>
        new(content, mediaType, new($"\"{ruleset}-{Convert.ToHexStringLower(SHA256.HashData(content))[..Digits]}\""));

    /// <summary>The answer to a request for it; nothing but the status where the caller has it already.</summary>
    public IResult Answer(HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(Content, MediaType, entityTag: Tag);
    }
}
