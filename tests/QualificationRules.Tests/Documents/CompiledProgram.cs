using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualificationRules.Tests.Documents;

/// <summary>A program compiled as a new console project would compile it, with its implicit usings.</summary>
internal sealed class CompiledProgram
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly SemaphoreSlim OneAtATime = new(1);

    private readonly byte[] _assembly;

    private CompiledProgram(byte[] assembly, IReadOnlyList<string> errors) => (_assembly, Errors) = (assembly, errors);

    /// <summary>What the compiler says is wrong.</summary>
    public IReadOnlyList<string> Errors { get; }

    public static CompiledProgram Of(string code)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("QualificationRules.Tests", StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file));
        var isProgram = !code.Contains("\nnamespace ", StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create(
            "Documented", [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(code, options)], references,
            new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return new(assembly.ToArray(), [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic}")]);
    }

    /// <summary>Runs it, and returns what it printed.</summary>
    public async Task<string> RunAsync()
    {
        await OneAtATime.WaitAsync().ConfigureAwait(false);
        var console = Console.Out;
        using var printed = new StringWriter();
        try
        {
            Console.SetOut(printed);
            var entry = Assembly.Load(_assembly).EntryPoint!;
            if (entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]) is Task running)
            {
                await running.ConfigureAwait(false);
            }
        }
        finally
        {
            Console.SetOut(console);
            OneAtATime.Release();
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }
}
