namespace SencoChecker.Api.Answers;

/// <summary>Reads a body that is held whole.</summary>
internal static class BodyReader
{
    private const int FirstSize = 4096;

    /// <summary>The body; null where it has more bytes than are allowed.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        // One more than is told, so that the end is seen without making room for more.
        var body = new byte[request.ContentLength + 1 ?? FirstSize];
        var length = 0;
        while (await request.Body.ReadAsync(body.AsMemory(length), cancellationToken) is var read and > 0)
        {
            length += read;
            if (length > most)
            {
                return null;
            }

            if (length == body.Length)
            {
                Array.Resize(ref body, body.Length * 2);
            }
        }

        return body.AsMemory(0, length);
    }
}
