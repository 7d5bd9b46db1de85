using System.CommandLine;
using QualificationRules.Registers;
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
            try
            {
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
                TemplateWorkbook.Write(stream);
            }
            catch (IOException e) when (File.Exists(path))
            {
                throw new UnreadableFileException($"There is a file {Quoted.Of(path)} already; give another name.", e);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                throw new UnreadableFileException($"The workbook {Quoted.Of(path)} cannot be written: {e.Message}", e);
            }

            terminal.Error.WriteLine($"Written: {Quoted.Of(path)}. Fill in the sheet \"{TemplateWorkbook.StaffSheet}\", and run check on it.");
            return ExitCodes.Answered;
        });
        return command;
    }
}
