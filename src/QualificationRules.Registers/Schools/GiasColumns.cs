namespace QualificationRules.Registers.Schools;

/// <summary>Where the columns of GIAS's file of establishments stand: of about 139 those that are needed, found by name.</summary>
internal sealed class GiasColumns(RegisterFile file)
{
    public int Urn { get; } = file.IndexOf("URN");

    public int La { get; } = file.IndexOf("LA (code)");

    public int Estab { get; } = file.IndexOf("EstablishmentNumber");

    public int Name { get; } = file.IndexOf("EstablishmentName");

    public int Type { get; } = file.IndexOf("TypeOfEstablishment (code)");

    public int Opened { get; } = file.IndexOf("OpenDate");

    public int Closed { get; } = file.IndexOf("CloseDate");

    public int Town { get; } = file.IndexOf("Town");

    public int Region { get; } = file.IndexOf("GOR (code)");

    public int TrustCode { get; } = file.IndexOf("Trusts (code)");

    public int TrustName { get; } = file.IndexOf("Trusts (name)");
}
