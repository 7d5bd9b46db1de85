using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace QualificationRules.ServiceTests.Support;

/// <summary>A stream of cases over a connection of its own, whose client reads an answer before it sends the next line.</summary>
internal sealed class StreamUnderWay : IDisposable
{
    private readonly TcpClient _client = new();
    private Stream _connection = Stream.Null;
    private StreamReader _received = StreamReader.Null;

    /// <summary>Sends the head of the request.</summary>
    public static async Task<StreamUnderWay> BeginAsync(Service service, string mediaType = Service.Ndjson)
    {
        var stream = new StreamUnderWay();
        using var client = service.CreateClient();
        await stream._client.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port);
        stream._connection = stream._client.GetStream();
        stream._received = new(stream._connection, Encoding.UTF8);
        await stream.SendAsync($"POST /v1/verdicts HTTP/1.1\r\nHost: localhost\r\nContent-Type: {mediaType}\r\nTransfer-Encoding: chunked\r\n\r\n");
        return stream;
    }

    /// <summary>The first line of the response.</summary>
    public async Task<string?> StatusAsync() => await _received.ReadLineAsync();

    /// <summary>Sends a line, and reads until the line that answers it.</summary>
    public async Task<string> AnswerToAsync(string line)
    {
        await SendAsync(Chunk(line + "\n"));
        while (await _received.ReadLineAsync() is { } received)
        {
            if (received.StartsWith('{'))
            {
                return received;
            }
        }

        throw new IOException("The connection ended in place of an answer.");
    }

    /// <summary>Sends the end; true where the answers end as HTTP has it, and false where the connection breaks off.</summary>
    public async Task<bool> EndAsync()
    {
        await SendAsync(Chunk(""));
        return await WaitForEndAsync();
    }

    /// <summary>Sends nothing more; true where the answers end as HTTP has it, and false where the connection breaks off.</summary>
    public async Task<bool> WaitForEndAsync()
    {
        try
        {
            while (await _received.ReadLineAsync() is { } received)
            {
                if (received is "0")
                {
                    return true;
                }
            }
        }
        catch (IOException)
        {
            // It broke off.
        }

        return false;
    }

    public void Dispose()
    {
        _received.Dispose();
        _client.Dispose();
    }

    private static string Chunk(string text) => string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n");

    private async Task SendAsync(string text) => await _connection.WriteAsync(Encoding.UTF8.GetBytes(text));
}
