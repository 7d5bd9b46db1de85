using System.CommandLine;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Commands;

/// <summary><c>catalogue</c>: what the qualifications are.</summary>
internal static class CatalogueCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("catalogue", "Describes the NASENCO, the NPQ for SENCOs and NPQH, with the source of each statement.");
        command.SetAction(_ =>
        {
            CatalogueReport.Write(terminal.Console);
            return ExitCodes.Answered;
        });
        return command;
    }
}
