using System.Buffers;
using System.IO.Compression;

namespace QualificationRules.Registers.Extracts;

/// <summary>Looks into a zip archive before a workbook is read from it: whether it is one, is whole, and unpacks to a bounded size.</summary>
internal static class WorkbookArchive
{
    private const int MostParts = 10_000;

    /// <exception cref="UnreadableFileException">It is no xlsx workbook, is damaged, or unpacks to too much.</exception>
    public static void Check(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            CheckKind(archive);
            CheckSize(archive);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new UnreadableFileException("The workbook is damaged or was cut off, so that nothing of it is read. Save it again, or copy it again from where it came.", e);
        }
    }

    private static void CheckKind(ZipArchive archive)
    {
        if (archive.Entries.Count > MostParts)
        {
            throw new UnreadableFileException($"The file has more than {MostParts} parts, which no extract has.");
        }

        if (Has(archive, "xl/workbook.xml"))
        {
            return;
        }

        throw Has(archive, "mimetype") || Has(archive, "content.xml") ? FileKinds.Refused("an OpenDocument spreadsheet (ods)")
            : Has(archive, "xl/workbook.bin") ? FileKinds.Refused("a binary workbook (xlsb)")
            : Has(archive, "word/document.xml") ? FileKinds.Refused("a Word document")
            : archive.Entries.Any(entry => entry.FullName.EndsWith(".iwa", StringComparison.Ordinal)) ? FileKinds.Refused("an Apple Numbers document")
            : new UnreadableFileException("The file is a zip archive and no workbook; unpack it and give the extract that is in it.");
    }

    private static bool Has(ZipArchive archive, string name) => archive.Entries.Any(entry => string.Equals(entry.FullName.TrimStart('/'), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Counts what the parts really unpack to: what an archive says of itself may be a lie.</summary>
    private static void CheckSize(ZipArchive archive)
    {
        var (total, buffer) = (0L, ArrayPool<byte>.Shared.Rent(81_920));
        try
        {
            foreach (var entry in archive.Entries.Where(entry => !entry.FullName.Contains("/media/", StringComparison.OrdinalIgnoreCase)))
            {
                var most = entry.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase) ? FileLimits.MostUnpacked : FileLimits.MostUnpackedPart;
                using var part = entry.Open();
                var size = 0L;
                for (int read; (read = part.Read(buffer, 0, buffer.Length)) > 0;)
                {
                    (size, total) = (size + read, total + read);
                    if (size > most || total > FileLimits.MostUnpacked)
                    {
                        throw new UnreadableFileException($"The workbook's part {Quoted.Of(entry.FullName)} unpacks to more than an extract can have ({most >> 20} MiB); nothing of it is read.");
                    }
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
