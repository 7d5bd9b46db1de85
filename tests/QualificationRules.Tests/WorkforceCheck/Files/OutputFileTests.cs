using System.Net.Sockets;
using System.Runtime.Versioning;
using FluentAssertions;
using QualificationRules.Registers;
using WorkforceCheck.Files;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Files;

/// <summary>How the files that commands write come to be. Pipes, full disks and other people's directories are in tests/terminal.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OutputFileTests : IDisposable
{
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int NoSpace = 28;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void A_new_file_is_its_owners_alone_from_its_first_byte()
    {
        var file = PathOf("new");

        OutputFile.At(file, "report").Write(stream =>
        {
            stream.WriteByte(1);
            _directory.EnumerateFiles().Should().ContainSingle().Which.UnixFileMode.Should().Be(OwnersAlone);
        });

        File.GetUnixFileMode(file).Should().Be(OwnersAlone);
        File.ReadAllBytes(file).Should().Equal(1);
    }

    [Theory]
    [InlineData(OwnersAlone)]
    [InlineData(OwnersAlone | UnixFileMode.GroupRead)]
    [InlineData(OwnersAlone | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead)]
    public void What_is_replaced_keeps_its_permissions_and_nobody_else_reads_it_before(UnixFileMode mode)
    {
        var file = FileOf("old");
        File.SetUnixFileMode(file, mode);

        OutputFile.At(file, "report").Write(stream =>
        {
            stream.WriteByte(1);
            _directory.EnumerateFiles().Should().HaveCount(2).And.ContainSingle(each => each.FullName != file && each.UnixFileMode == OwnersAlone);
            File.ReadAllText(file).Should().Be("old");
        });

        File.GetUnixFileMode(file).Should().Be(mode);
        File.ReadAllBytes(file).Should().Equal(1);
        _directory.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    [Fact]
    public void A_full_disk_leaves_what_is_there_and_nothing_beside_it()
    {
        var file = FileOf("old");

        var write = () => OutputFile.At(file, "report").Write(stream =>
        {
            stream.WriteByte(1);
            throw new IOException("No space left on device : 'a file that nobody has heard of'", NoSpace);
        });

        write.Should().Throw<UnreadableFileException>().WithMessage("The report \"*\" cannot be written: the disk is full.");
        File.ReadAllText(file).Should().Be("old");
        _directory.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    [Fact]
    public void A_link_is_followed_also_where_it_leads_to_no_file_yet()
    {
        var (file, link) = (PathOf("file"), PathOf("link"));
        File.CreateSymbolicLink(link, "file");

        OutputFile.At(link, "report").Write(stream => stream.WriteByte(1));
        OutputFile.At(link, "report").Write(stream => stream.WriteByte(2));

        File.ReadAllBytes(file).Should().Equal(2);
        new FileInfo(link).LinkTarget.Should().Be("file");
    }

    [Theory]
    [InlineData("/dev/null", "it is a device, a pipe or a socket; give a file.")]
    [InlineData("/dev/full", "it is a device, a pipe or a socket; give a file.")]
    [InlineData("/dev/stdout", "it is a device, a pipe or a socket; give a file.")]
    [InlineData("/dev/new", "it is a device, a pipe or a socket; give a file.")]
    [InlineData("/", "it is a directory; give a file.")]
    [InlineData("/no-such-directory/report", "there is no such directory.")]
    [InlineData("", "that is no name of a file.")]
    public void Nothing_else_than_a_file_is_written(string path, string message)
    {
        var at = () => OutputFile.At(path, "report");

        at.Should().Throw<UnreadableFileException>().WithMessage($"The report \"{path}\" cannot be written: {message}");
    }

    [Fact]
    public void A_link_to_a_device_is_as_the_device()
    {
        File.CreateSymbolicLink(PathOf("link"), "/dev/null");

        Refusal("link").Should().EndWith("it is a device, a pipe or a socket; give a file.");
    }

    [Fact]
    public void A_socket_is_no_file()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf("socket")));

        Refusal("socket").Should().EndWith("it is a device, a pipe or a socket; give a file.");
    }

    [Fact]
    public void A_read_only_file_is_left_alone()
    {
        File.SetUnixFileMode(FileOf("old"), UnixFileMode.UserRead);

        Refusal("file").Should().EndWith("the file that is there may not be changed (it is read-only).");
    }

    [Fact]
    public void Links_that_lead_round_are_told_of()
    {
        File.CreateSymbolicLink(PathOf("one"), PathOf("two"));
        File.CreateSymbolicLink(PathOf("two"), PathOf("one"));

        Refusal("one").Should().StartWith("The report \"").And.Contain("cannot be written: ");
    }

    [Fact]
    public void What_the_run_reads_is_not_written_whatever_path_leads_there()
    {
        var file = FileOf("old");
        File.CreateSymbolicLink(PathOf("link"), file);
        Directory.CreateSymbolicLink(PathOf("directory"), _directory.FullName);

        foreach (var path in new[] { file, PathOf("link"), Path.Combine(PathOf("directory"), "file"), Path.Combine(_directory.FullName, ".", "file") })
        {
            var refuse = () => OutputFile.At(path, "report").RefuseAnyOf(["/no-such-file", file]);

            refuse.Should().Throw<UnreadableFileException>(path).WithMessage("*the run reads that file, or writes something else there; give another name.");
        }
    }

    [Fact]
    public void Two_files_that_are_not_there_yet_are_told_apart_by_their_paths()
    {
        var file = OutputFile.At(PathOf("one"), "report");

        file.Invoking(each => each.RefuseAnyOf([PathOf("two")])).Should().NotThrow();
        file.Invoking(each => each.RefuseAnyOf([PathOf("two"), PathOf("one")])).Should().Throw<UnreadableFileException>();
    }

    [Fact]
    public void A_file_that_comes_meanwhile_is_left_alone_where_none_is_replaced()
    {
        var file = OutputFile.At(PathOf("file"), "workbook");

        var write = () => file.Write(_ => FileOf("old"), replaces: false);

        write.Should().Throw<UnreadableFileException>();
        File.ReadAllText(PathOf("file")).Should().Be("old");
        _directory.EnumerateFileSystemInfos().Should().ContainSingle();
    }

    private string PathOf(string name) => Path.Combine(_directory.FullName, name);

    private string FileOf(string content)
    {
        File.WriteAllText(PathOf("file"), content);
        return PathOf("file");
    }

    private string Refusal(string name)
    {
        var at = () => OutputFile.At(PathOf(name), "report");
        return at.Should().Throw<UnreadableFileException>().Which.Message;
    }
}
