namespace SencoChecker.Hardening;

/// <summary>What the service takes at most; each is set by configuration, such as the environment variable <c>Limits__StreamSeconds</c>.</summary>
internal sealed record ServiceLimits
{
    /// <summary>Seconds for one case, its body's way included.</summary>
    public int CaseSeconds { get; init; } = 10;

    /// <summary>Seconds for a stream of cases.</summary>
    public int StreamSeconds { get; init; } = 600;

    /// <summary>Bytes of a stream of cases: 2 GiB, some three million cases.</summary>
    public long StreamBytes { get; init; } = 2L << 30;

    /// <summary>Streams answered at the same time; as many again wait.</summary>
    public int Streams { get; init; } = 4;

    /// <summary>Single cases answered at the same time; as many again wait.</summary>
    public int Cases { get; init; } = 256;

    /// <summary>Requests a second of one address, with room for two seconds at once.</summary>
    public int RequestsPerSecond { get; init; } = 500;

    /// <summary>Open connections.</summary>
    public int Connections { get; init; } = 1000;

    /// <summary>Seconds that answers under way have once the service is asked to stop.</summary>
    public int StopSeconds { get; init; } = 30;

    /// <summary>Those that are configured.</summary>
    /// <exception cref="InvalidOperationException">One is not a positive number.</exception>
    public static ServiceLimits Of(IConfiguration configuration)
    {
        var limits = configuration.GetSection("Limits").Get<ServiceLimits>(options => options.ErrorOnUnknownConfiguration = true) ?? new();
        return new[] { limits.CaseSeconds, limits.StreamSeconds, limits.StreamBytes, limits.Streams, limits.Cases, limits.RequestsPerSecond, limits.Connections, limits.StopSeconds }.Min() > 0
            ? limits
            : throw new InvalidOperationException("Every limit of the section Limits is a whole number above 0.");
    }
}
