using Microsoft.AspNetCore.Hosting;

namespace QualificationRules.BrowserTests;

/// <summary>The same with a register of schools.</summary>
public sealed class CheckWithSchools : CheckInBrowser
{
    private readonly string _gias = Path.Combine(Directory.CreateTempSubdirectory().FullName, "gias.csv");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        File.WriteAllText(_gias, "URN,EstablishmentName,TypeOfEstablishment (code),OpenDate,CloseDate,Town\n900001,Ashbrook Primary School,34,01-04-2024,,Exampleton\n900002,Ashbrook High School,34,,,Sampleford\n");
        builder.UseSetting("gias", _gias);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Path.GetDirectoryName(_gias) is { } directory && Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
