namespace SencoChecker.Api.Reference;

/// <summary>The routes that tell what is decided.</summary>
internal static class ReferenceEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapReference(this WebApplication app)
    {
        var documents = app.Services.GetRequiredService<ReferenceDocuments>();
        foreach (var route in (string[])["/v1/rules", "/v1/rules/{question}", "/v1/rules/{question}.dmn", "/v1/catalogue"])
        {
            app.MapDocument(route, request => documents.At(request.Path));
        }
    }
}
