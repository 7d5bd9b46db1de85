using QualificationRules;
using SencoChecker.Api.Reference;

namespace SencoChecker.Api.Trying;

/// <summary>A page that lets one try the routes, of three files that the service has inside.</summary>
internal static class TryingEndpoints
{
    /// <summary>Maps <c>/try</c> and what it loads.</summary>
    public static void MapTrying(this WebApplication app)
    {
        var ruleset = app.Services.GetRequiredService<Evaluator>().Ruleset.Version;
        Map("/try", "try.html", "text/html; charset=utf-8");
        Map("/try.js", "try.js", "text/javascript; charset=utf-8");
        Map("/try.css", "try.css", "text/css; charset=utf-8");

        void Map(string route, string file, string mediaType)
        {
            var document = ReferenceDocument.Of(Resource.Bytes(file), mediaType, ruleset);
            app.MapDocument(route, _ => document);
        }
    }
}
