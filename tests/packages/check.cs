#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
#:property RunAnalyzers=false
#:property NoWarn=CS1591

// Opens the packages of two packs of one commit, made in two directories, and says what does not hold. Called by check.sh.
//   dotnet run check.cs -- PACKAGES THEIR_REPOSITORY PACKAGES_OF_THE_OTHER THE_OTHER_REPOSITORY

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

string[] libraries = ["QualificationRules", "QualificationRules.Json", "QualificationRules.Registers", "QualificationRules.Testing"];
string[] frameworks = ["net8.0", "net10.0"];
var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
var (packages, repository, otherPackages, otherRepository) = (args[0], args[1], args[2], args[3]);
var machinePaths = new[] { repository, otherRepository, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "/.nuget/" };
var changelog = File.ReadAllText(Path.Combine(repository, "CHANGELOG.md"));
var lawAsAt = Regex.Match(changelog, "^Law as at [^.]+", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Value;
var ruleset = Regex.Match(changelog, "^### Behaviour of (?<version>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["version"].Value;
var (held, failed) = (0, 0);

var found = Directory.EnumerateFiles(packages, "*.nupkg").Select(Path.GetFileName).Select(name => Regex.Replace(name!, @"\.\d.*$", "", RegexOptions.None, TimeSpan.FromSeconds(1))).Order(StringComparer.Ordinal);
Holds(found.SequenceEqual([.. libraries, "WorkforceCheck"], StringComparer.Ordinal), "the packages are the four libraries and the tool", string.Join(", ", found));
foreach (var id in libraries)
{
    var (package, symbols) = (Open(packages, id, "nupkg"), Open(packages, id, "snupkg"));
    var nuspec = CheckDescription(id, package);
    var dependencies = nuspec.Descendants().Where(element => element.Name.LocalName == "dependency").ToLookup(element => element.Attribute("id")!.Value, element => element.Attribute("version")!.Value, StringComparer.Ordinal);
    if (id == "QualificationRules.Testing")
    {
        var version = nuspec.Descendants().First(element => element.Name.LocalName == "version").Value;
        Holds(dependencies["QualificationRules"].Count() == 2 && dependencies["QualificationRules"].All(range => range == $"[{version}]"), $"{id} depends on exactly its own version of the core", string.Join(", ", dependencies["QualificationRules"]));
    }

    foreach (var framework in frameworks)
    {
        var library = $"lib/{framework}/{id}";
        var at = $"{id}, {framework}";
        if (!Holds(package.ContainsKey($"{library}.dll") && package.ContainsKey($"{library}.xml") && symbols.ContainsKey($"{library}.pdb"), $"{at}: assembly, documentation and symbols are there"))
        {
            continue;
        }

        CheckSymbols(at, package[$"{library}.dll"], symbols[$"{library}.pdb"]);
        var paths = package.Concat(symbols).Where(file => machinePaths.Any(path => Contains(file.Value, path))).Select(file => file.Key).ToList();
        Holds(paths.Count == 0, $"{at}: no path of the machine", string.Join(", ", paths));
        var (other, otherSymbols) = (Open(otherPackages, id, "nupkg"), Open(otherPackages, id, "snupkg"));
        Holds(package[$"{library}.dll"].AsSpan().SequenceEqual(other[$"{library}.dll"]), $"{at}: the assembly has the same bytes when packed in another directory");
        Holds(package[$"{library}.xml"].AsSpan().SequenceEqual(other[$"{library}.xml"]), $"{at}: so has the documentation");
        Holds(symbols[$"{library}.pdb"].AsSpan().SequenceEqual(otherSymbols[$"{library}.pdb"]), $"{at}: so have the symbols");
    }
}

var tool = Open(packages, "WorkforceCheck", "nupkg");
CheckDescription("WorkforceCheck", tool);
Holds(tool.Any(file => file.Key.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal) && Text(file.Value).Contains("Command Name=\"workforce-check\"", StringComparison.Ordinal)), "WorkforceCheck is the .NET tool workforce-check");
var withPaths = tool.Where(file => machinePaths.Any(path => Contains(file.Value, path))).Select(file => file.Key).ToList();
Holds(withPaths.Count == 0, "WorkforceCheck: no path of the machine", string.Join(", ", withPaths));

Console.WriteLine($"{held} claims hold, {failed} do not");
return failed == 0 ? 0 : 1;

// What a package says of itself, as a gallery shows it.
XDocument CheckDescription(string id, Dictionary<string, byte[]> package)
{
    var nuspec = XDocument.Parse(Text(package[$"{id}.nuspec"]));
    string Says(string name) => nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
    Holds(Says("license") == "MIT" && nuspec.Descendants().Any(element => element.Attribute("type")?.Value == "expression"), $"{id} has the licence expression MIT");
    Holds(package.TryGetValue(Says("icon"), out var icon) && icon.AsSpan(1).StartsWith("PNG"u8), $"{id} has an icon");
    Holds(Says("description").Length > 40, $"{id} has a description");
    Holds(lawAsAt.Length > 0 && Says("releaseNotes").Contains(lawAsAt, StringComparison.Ordinal) && Says("releaseNotes").Contains(ruleset, StringComparison.Ordinal), $"{id} has release notes with the law and ruleset of the changelog", Says("releaseNotes"));
    var readme = package.TryGetValue(Says("readme"), out var bytes) ? Text(bytes) : "";
    Holds(readme.StartsWith($"# {id}\n", StringComparison.Ordinal), $"{id} has a README of its own");
    var relative = Regex.Matches(readme, @"\]\((?!https://|#)[^)]*\)", RegexOptions.None, TimeSpan.FromSeconds(1));
    Holds(relative.Count == 0, $"{id}: links of the README work outside the repository", string.Join(", ", relative));
    return nuspec;
}

// The symbols are those of the assembly, and have every source, by a path that is the same on every machine.
void CheckSymbols(string at, byte[] assembly, byte[] symbols)
{
    using var image = new PEReader(new MemoryStream(assembly));
    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
    var reader = provider.GetMetadataReader();
    var entries = image.ReadDebugDirectory();
    var codeView = image.ReadCodeViewDebugDirectoryData(entries.First(entry => entry.Type == DebugDirectoryEntryType.CodeView));
    Holds(new BlobContentId(reader.DebugMetadataHeader!.Id).Guid == codeView.Guid, $"{at}: the symbols are those of the assembly");
    Holds(entries.Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible), $"{at}: the build is deterministic");
    var documents = reader.Documents.Select(handle => (Name: reader.GetString(reader.GetDocument(handle).Name), IsEmbedded: reader.GetCustomDebugInformation(handle).Any(info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == embeddedSource))).ToList();
    Holds(documents.Count > 0 && documents.TrueForAll(document => document.IsEmbedded), $"{at}: every source is embedded", string.Join(", ", documents.Where(document => !document.IsEmbedded).Select(document => document.Name)));
    Holds(documents.TrueForAll(document => document.Name.StartsWith("/_/", StringComparison.Ordinal)), $"{at}: sources have paths of no machine", documents.Find(document => !document.Name.StartsWith("/_/", StringComparison.Ordinal)).Name);
}

bool Holds(bool claim, string name, string? instead = null)
{
    if (claim)
    {
        held++;
        return true;
    }

    failed++;
    Console.WriteLine($"!! {name}: does not hold{(string.IsNullOrEmpty(instead) ? "" : $" ({instead})")}");
    return false;
}

static Dictionary<string, byte[]> Open(string directory, string id, string extension)
{
    var file = Directory.EnumerateFiles(directory, $"{id}.*.{extension}").Single(name => char.IsAsciiDigit(Path.GetFileName(name)[id.Length + 1]));
    using var archive = ZipFile.OpenRead(file);
    return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }, StringComparer.Ordinal);
}

static bool Contains(byte[] file, string text) => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || file.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

static string Text(byte[] file) => Encoding.UTF8.GetString(file).TrimStart('\uFEFF').ReplaceLineEndings("\n");
