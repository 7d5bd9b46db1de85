namespace QualificationRules.Registers.Teachers;

/// <summary>Which register of teachers a file is of.</summary>
public enum RegisterKind
{
    /// <summary>The Teaching Record System.</summary>
    TeachingRecords,

    /// <summary>The API of NPQ qualifications.</summary>
    NpqQualifications,

    /// <summary>A return of the School Workforce Census.</summary>
    WorkforceCensus,
}
