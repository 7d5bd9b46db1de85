namespace QualificationRules.Questions;

/// <summary>The parts of a record that findings rest on.</summary>
[Flags]
internal enum RecordParts
{
    /// <summary>The date asked about alone.</summary>
    None = 0,

    /// <summary>The teacher's status.</summary>
    Teacher = 1,

    /// <summary>The posts.</summary>
    Posts = 2,

    /// <summary>The courses.</summary>
    Courses = 4,

    /// <summary>The application for a scholarship.</summary>
    Application = 8,

    /// <summary>All of it.</summary>
    All = Teacher | Posts | Courses | Application,
}
