using System.CommandLine;
using QualificationRules.Registers;
using WorkforceCheck.Files;
using WorkforceCheck.Template;

namespace WorkforceCheck.Commands;

/// <summary><c>template FILE.xlsx</c>: an empty workbook to fill in.</summary>
internal static class TemplateCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE.xlsx") { Description = "The workbook to write. A file that is there is left alone." };
        var command = new Command("template", "Writes an empty workbook with the columns of an extract, lists to choose from, what each column means, and an example row.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var workbook = OutputFile.At(path, "workbook");
            if (File.Exists(workbook.Target))
            {
                throw new UnreadableFileException($"There is a file {Quoted.InFull(path)} already; give another name.");
            }

            workbook.Write(TemplateWorkbook.Write, replaces: false);
            terminal.Error.WriteLine($"Written: {Quoted.InFull(path)}. Fill in the sheet \"{TemplateWorkbook.StaffSheet}\", and run check on it.");
            return ExitCodes.Answered;
        });
        return command;
    }
}
