using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary><c>course-start</c> as nested ifs over facts that are all known.</summary>
internal static class NaiveCourseStart
{
    private static readonly LocalDate September2009 = new(2009, 9, 1);
    private static readonly LocalDate September2024 = new(2024, 9, 1);

    /// <summary>Whether they may, and it would count.</summary>
    public static bool MayStart(Qualification course, StaffRecord record, LocalDate on)
    {
        if (course == Qualification.Npqh)
        {
            return true;
        }

        if (course == Qualification.NpqSenco)
        {
            return on >= September2024;
        }

        return on >= September2009 && on < September2024 && NaiveFacts.IsQualifiedTeacher(record.Teacher, on);
    }
}
