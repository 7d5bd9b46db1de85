namespace SencoChecker.Api;

/// <summary>The files inside the program.</summary>
internal static class Resource
{
    /// <summary>A file's bytes.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The program has no file {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
