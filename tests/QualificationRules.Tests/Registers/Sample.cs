using QualificationRules.Tests.Documents;

namespace QualificationRules.Tests.Registers;

/// <summary>Files of invented people and schools beside these tests.</summary>
internal static class Sample
{
    public static string Path(string name) => System.IO.Path.Combine(Repository.Root, "tests", "QualificationRules.Tests", "Registers", "data", name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path(name));
}
