using System.Text;

namespace QualificationRules.Registers.Extracts;

/// <summary>The bytes of a workbook, which is read from memory.</summary>
internal static class WorkbookBytes
{
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <exception cref="UnreadableFileException">It is too large, damaged or protected, or no workbook at all.</exception>
    public static byte[] Of(Stream file, FileKind kind)
    {
        if (file.Length > FileLimits.MostBytes)
        {
            throw new UnreadableFileException($"The workbook has {file.Length >> 20} MiB, and at most {FileLimits.MostBytes >> 20} MiB are read of one; save its sheet as \"CSV UTF-8 (Comma delimited)\", which may have any size.");
        }

        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        if (kind == FileKind.Xlsx)
        {
            WorkbookArchive.Check(bytes);
        }
        else if (bytes.AsSpan().IndexOf(Encrypted) >= 0)
        {
            throw new UnreadableFileException("The workbook is protected by a password. Save it without one (File, Info, Protect Workbook).");
        }

        return bytes;
    }
}
