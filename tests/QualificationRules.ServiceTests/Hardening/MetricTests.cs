using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Hardening;

public sealed class MetricTests
{
    [Fact]
    public async Task Answers_are_counted_by_what_they_say_and_by_nothing_else_of_them()
    {
        const int Lines = 5000;
        await using var service = new Service();
        using var client = service.CreateClient();
        var counts = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        using var listener = Listen(service.Services.GetRequiredService<IMeterFactory>(), counts);

        await Post("/v1/verdicts", Given.Case.Replace("c1", "\\\"outcome\\\":\\\"exempt\\\"", StringComparison.Ordinal), Service.Json);
        await Post("/v1/verdicts", "{", Service.Json);
        await Post("/v1/verdicts", string.Concat(Enumerable.Repeat(Given.Case + "\n\n", Lines)), Service.Ndjson);
        await Post("/v1/timelines", Given.Case, Service.Json);
        await Post("/v1/receipts", Given.Case, Service.Json);
        await Post("/v1/receipts/verify", "{}", Service.Json);

        counts.Should().BeEquivalentTo(new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["/v1/verdicts notSatisfied"] = Lines + 1,
            ["/v1/verdicts emptyLine"] = Lines,
            ["/v1/verdicts malformedJson"] = 1,
            ["/v1/timelines answered"] = 1,
            ["/v1/receipts notSatisfied"] = 1,
            ["/v1/receipts/verify notAReceipt"] = 1,
        });

        async Task Post(string route, string body, string mediaType)
        {
            using var response = await client.PostAsync(route, Service.Body(body, mediaType));
            await response.Content.ReadAsByteArrayAsync();
        }
    }

    private static MeterListener Listen(IMeterFactory meters, ConcurrentDictionary<string, long> counts)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name is "sencochecker.answers" && instrument.Meter.Scope == meters)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) => counts.AddOrUpdate($"{tags[0].Value} {tags[1].Value}", count, (_, before) => before + count));
        listener.Start();
        return listener;
    }
}
