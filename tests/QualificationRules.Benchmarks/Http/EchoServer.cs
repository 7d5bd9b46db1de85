using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace QualificationRules.Benchmarks.Http;

/// <summary>A server that gives back what it gets: what HTTP alone costs.</summary>
internal static class EchoServer
{
    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = null);
        var app = builder.Build();
        app.MapPost("/echo", context => context.Request.Body.CopyToAsync(context.Response.Body, context.RequestAborted));
        await app.RunAsync().ConfigureAwait(false);
    }
}
