using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Teachers;

namespace QualificationRules.Registers.Census;

/// <summary>A member of the workforce, as a census has them.</summary>
public sealed class CensusMember
{
    internal CensusMember(int line, Trn? trn, string name, ImmutableArray<CensusRole> roles, bool hasSencoSubject, TeacherEntry? entry) =>
        (Line, Trn, Name, Roles, HasSencoSubject, Entry) = (line, trn, name, roles, hasSencoSubject, entry);

    /// <summary>The line at which the member begins.</summary>
    public int Line { get; }

    /// <summary>The teacher number, where it has seven digits.</summary>
    public Trn? Trn { get; }

    /// <summary>Given names and family name; empty where the census has none.</summary>
    public string Name { get; }

    /// <summary>The roles as SENCO and as head; others are read over.</summary>
    public ImmutableArray<CensusRole> Roles { get; }

    /// <summary>Whether a qualification has the subject Z201, SEN - SENCO: the NASENCO or the NPQ for SENCOs. That none has it says nothing.</summary>
    public bool HasSencoSubject { get; }

    /// <summary>The facts that the census has of the teacher; null where there is no teacher number.</summary>
    public TeacherEntry? Entry { get; }
}
