using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace QualificationRules.Benchmarks.Http;

/// <summary>A file sent in one request over a connection of its own, which reads answers while it sends, as curl does.</summary>
internal static class StreamLoad
{
    public static async Task<StreamRun> OfAsync(ServerProcess server, string route, CaseFile file)
    {
        server.Process.Refresh();
        var usage = new Usage(server.Process);
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port).ConfigureAwait(false);
        var connection = client.GetStream();
        var sending = SendAsync(connection, route, file);
        var (buffer, answered, end) = (new byte[1 << 16], 0L, "");
        while (await connection.ReadAsync(buffer).ConfigureAwait(false) is var read and > 0)
        {
            usage.Sample();
            answered += read;
            end = Encoding.Latin1.GetString(buffer.AsSpan(Math.Max(0, read - 5), Math.Min(5, read)));
        }

        await sending.ConfigureAwait(false);
        return end is "0\r\n\r\n" ? usage.Ended(answered) : throw new InvalidOperationException($"{route} broke off.");
    }

    private static async Task SendAsync(NetworkStream connection, string route, CaseFile file)
    {
        using var cases = File.OpenRead(file.Path);
        var head = string.Create(CultureInfo.InvariantCulture,
            $"POST {route} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-ndjson\r\nContent-Length: {cases.Length}\r\n\r\n");
        await connection.WriteAsync(Encoding.ASCII.GetBytes(head)).ConfigureAwait(false);
        await cases.CopyToAsync(connection, 1 << 16).ConfigureAwait(false);
    }
}
