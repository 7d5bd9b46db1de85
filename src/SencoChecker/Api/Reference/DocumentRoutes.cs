namespace SencoChecker.Api.Reference;

/// <summary>Addresses of documents, which answer HEAD as they answer GET (RFC 9110 section 9.3.2).</summary>
internal static class DocumentRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps an address to the document that is found for a request; to a problem where there is none.</summary>
    public static void MapDocument(this WebApplication app, string route, Func<HttpRequest, ReferenceDocument?> find) => app.MapMethods(route, Methods, context =>
        find(context.Request) is { } document ? document.Answer(context.Response).ExecuteAsync(context) : Problems.WriteAsync(context, Problem.OfStatus(StatusCodes.Status404NotFound)));
}
