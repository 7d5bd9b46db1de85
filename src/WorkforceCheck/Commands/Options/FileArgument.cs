using System.CommandLine;
using System.CommandLine.Parsing;
using QualificationRules.Registers;

namespace WorkforceCheck.Commands;

/// <summary>The file that a command reads. What looks like an option is none: a mistyped option is told as such.</summary>
internal static class FileArgument
{
    /// <summary>In place of a file's name.</summary>
    public const string StandardInput = "-";

    public static Argument<string> Create(string name, string description)
    {
        var file = new Argument<string>(name) { Description = $"{description} {StandardInput} is standard input." };
        file.Validators.Add(NoOption);
        return file;
    }

    private static void NoOption(ArgumentResult argument)
    {
        if (argument.Tokens is [{ Value: ['-', _, ..] text }])
        {
            argument.AddError($"There is no option {Quoted.Of(text)}; a file of that name is given as {Quoted.Of("./" + text)}.");
        }
    }
}
