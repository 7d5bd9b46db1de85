namespace SencoChecker.Hardening;

/// <summary>Keeps what people send out of the logs: the framework writes addresses with their queries, and exceptions with their messages.</summary>
internal static class QuietLogs
{
    /// <summary>Leaves the framework's word on starting, stopping and its own troubles.</summary>
    public static void AddQuietLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Critical);
    }
}
