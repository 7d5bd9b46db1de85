using System.Runtime.InteropServices;

namespace WorkforceCheck.Files;

/// <summary>What Linux knows of a file that .NET does not tell.</summary>
/// <param name="Device">The device that it is on; with the inode, what tells that two paths lead to one file.</param>
/// <param name="Inode">Its number there.</param>
/// <param name="IsRegular">Whether it is a file, and no directory, device, pipe or socket.</param>
/// <param name="User">Whose it is.</param>
/// <param name="Group">Whose group's it is.</param>
internal readonly record struct FileStatus(ulong Device, ulong Inode, bool IsRegular, uint User, uint Group)
{
    private const int CurrentDirectory = -100;
    private const uint BasicStatus = 0x7FF;

    // Of struct statx, as linux/stat.h has it.
    private const int Size = 256;
    private const int UserAt = 20;
    private const int GroupAt = 24;
    private const int ModeAt = 28;
    private const int InodeAt = 32;
    private const int DeviceAt = 136;
    private const int KindOfMode = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>That of the file where the path leads, links followed; null where there is none, and on other systems than Linux.</summary>
    public static FileStatus? Of(string path)
    {
        var status = new byte[Size];
        if (!OperatingSystem.IsLinux() || NativeMethods.Status(CurrentDirectory, path, 0, BasicStatus, status) != 0)
        {
            return null;
        }

        T At<T>(int offset) where T : struct => MemoryMarshal.Read<T>(status.AsSpan(offset));
        return new(At<ulong>(DeviceAt), At<ulong>(InodeAt), (At<ushort>(ModeAt) & KindOfMode) == Regular, At<uint>(UserAt), At<uint>(GroupAt));
    }
}
