using QualificationRules.Registers;
using QualificationRules.Registers.Schools;

namespace SencoChecker.Pages;

/// <summary>The schools' register where one is configured, so that a school can be chosen by its name or URN.</summary>
/// <param name="Register">The register; null where none is configured.</param>
internal sealed record ConfiguredSchools(SchoolRegister? Register)
{
    private const string Establishments = "gias";
    private const string Links = "gias-links";

    /// <summary>Reads the files that are configured: <c>gias</c>, the establishments, and <c>gias-links</c>.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be read, or is another, or there are links alone.</exception>
    public static ConfiguredSchools Of(IConfiguration configuration)
    {
        var links = configuration[Links];
        if (configuration[Establishments] is not { Length: > 0 } path)
        {
            return links is null ? new((SchoolRegister?)null) : throw new InvalidOperationException("gias-links needs gias, the file of the schools that it links.");
        }

        try
        {
            using var file = File.OpenRead(path);
            using var linked = links is null ? null : File.OpenRead(links);
            return new(SchoolRegister.Read(file, linked));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UnreadableFileException)
        {
            throw new InvalidOperationException($"The schools' register cannot be used. {e.Message}", e);
        }
    }
}
