using System.Text;
using NodaTime;
using WorkforceCheck.Commands;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>What a run of the program returned and wrote. "Today" is 22 November 2026.</summary>
internal sealed record Run(int Exit, string Out, string Error)
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    public static Run Of(params string[] args) => Of("", Terminal.WidthOfFile, args);

    public static Run Of(string input, int width, params string[] args) => Of(input, width, terminal => terminal, args);

    /// <summary>Runs the program on a terminal that differs from the one of all other tests.</summary>
    public static Run Of(string input, int width, Func<Terminal, Terminal> terminal, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var error = new StringWriter();
        var exit = CommandLine.RunAsync(args, terminal(new(stdin, stdout, Terminal.ToFile(stdout, width), error, () => Today))).GetAwaiter().GetResult();
        return new(exit, Encoding.UTF8.GetString(stdout.ToArray()), error.ToString());
    }

    /// <summary>Runs <c>check</c> on this text as a file.</summary>
    public static Run Check(string csv, params string[] options) => Check(Encoding.UTF8.GetBytes(csv), options);

    /// <summary>Runs <c>check</c> on this text as a file, for a table so wide that no cell takes two lines.</summary>
    public static Run CheckWide(string csv, params string[] options) => OnFile(Encoding.UTF8.GetBytes(csv), file => Of("", 1000, ["check", file, .. options]));

    /// <summary>Runs <c>check</c> on these bytes as a file.</summary>
    public static Run Check(byte[] csv, params string[] options) => OnFile(csv, file => Of(["check", file, .. options]));

    public static Run OnFile(byte[] bytes, Func<string, Run> run)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            return run(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A file that comes with the program.</summary>
    public static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);
}
