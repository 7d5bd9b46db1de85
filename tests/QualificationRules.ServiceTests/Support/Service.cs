using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace QualificationRules.ServiceTests.Support;

/// <summary>The service, as the tests call it.</summary>
internal sealed class Service : WebApplicationFactory<Program>
{
    public const string Json = "application/json";
    public const string Ndjson = "application/x-ndjson";

    private static readonly Lazy<Service> Shared = new(() => new Service());

    private readonly Action<IWebHostBuilder>? _configure;

    /// <summary>A service of its own, configured anew; the tests that need none share one.</summary>
    public Service(Action<IWebHostBuilder>? configure = null) => _configure = configure;

    /// <summary>Calls the shared service.</summary>
    public static HttpClient Client => Shared.Value.CreateClient();

    /// <summary>The routes that the shared service has.</summary>
    public static IServiceProvider Provider => Shared.Value.Services;

    /// <summary>A service with other limits than the usual.</summary>
    public static Service With(params (string Name, string Value)[] limits) => new(host =>
    {
        foreach (var (name, value) in limits)
        {
            host.UseSetting($"Limits:{name}", value);
        }
    });

    /// <summary>Starts it as a real server, on a port that is free.</summary>
    public Service Started()
    {
        UseKestrel();
        StartServer();
        return this;
    }

    public static HttpContent Body(string text, string mediaType = Json) => Body(Encoding.UTF8.GetBytes(text), mediaType);

    public static HttpContent Body(byte[] bytes, string mediaType = Json)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return content;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseUrls("http://127.0.0.1:0");
        _configure?.Invoke(builder);
    }
}
