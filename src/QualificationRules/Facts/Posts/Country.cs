namespace QualificationRules.Facts;

/// <summary>Where a school is.</summary>
public enum Country
{
    /// <summary>England.</summary>
    England,

    /// <summary>Wales.</summary>
    Wales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,

    /// <summary>Anywhere else.</summary>
    Other,
}
