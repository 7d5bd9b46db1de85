using Microsoft.AspNetCore.DataProtection;
using QualificationRules;
using SencoChecker.Api;
using SencoChecker.Api.Reference;
using SencoChecker.Hardening;

namespace SencoChecker.Pages;

/// <summary>The check as web pages.</summary>
internal static class CheckPages
{
    /// <summary>Adds what they need.</summary>
    public static void AddCheckPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(EnglishCalendar.OfMachine);
        services.AddSingleton(ConfiguredSchools.Of(configuration));
        services.AddRazorPages();

        // Razor Pages brings keys for cookies, which are never used here: they stay in memory.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    /// <summary>Maps them, their stylesheet, and the way from the root to them.</summary>
    public static void MapCheckPages(this WebApplication app)
    {
        app.MapRazorPages().WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head, HttpMethods.Post])).RequireRateLimiting(RequestLimits.Answers);
        app.MapGet("/", () => TypedResults.Redirect(CheckModel.Address));
        var css = ReferenceDocument.Of(Resource.Bytes("check.css"), "text/css; charset=utf-8", app.Services.GetRequiredService<Evaluator>().Ruleset.Version);
        app.MapDocument("/check.css", _ => css);
    }
}
