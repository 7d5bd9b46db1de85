using SencoChecker.Api.Reference;

namespace SencoChecker.Api.OpenApi;

/// <summary>The description of the service.</summary>
internal static class OpenApiEndpoints
{
    /// <summary>Maps <c>/openapi/v1.json</c>.</summary>
    public static void MapOpenApi(this WebApplication app)
    {
        var document = app.Services.GetRequiredService<OpenApiDocument>();
        app.MapDocument("/openapi/v1.json", _ => document.Document);
    }
}
