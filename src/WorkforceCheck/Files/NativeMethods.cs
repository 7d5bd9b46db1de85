using System.Runtime.InteropServices;

namespace WorkforceCheck.Files;

/// <summary>What .NET does not tell of files and descriptors, from the C library.</summary>
internal static class NativeMethods
{
    private const string Library = "libc";

    /// <summary>On any Unix.</summary>
    [DllImport(Library, EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int Control(int descriptor, int command);

    /// <summary>On any Unix.</summary>
    [DllImport(Library, EntryPoint = "chown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int ChangeOwner([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint user, uint group);

    /// <summary>On Linux, where the structure is the same on every processor.</summary>
    [DllImport(Library, EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int Status(int directory, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] status);
}
