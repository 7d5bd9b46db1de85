using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary><c>course-start</c> as nested ifs over facts that are all known.</summary>
internal static class NaiveCourseStart
{
    /// <summary>Whether they may, and it would count.</summary>
    public static bool MayStart(Qualification course, StaffRecord record, LocalDate on)
    {
        if (course == Qualification.Npqh)
        {
            return true;
        }

        if (course == Qualification.NpqSenco)
        {
            return on >= NaiveDates.NpqForSencos;
        }

        return on >= NaiveDates.SencoRules && on < NaiveDates.NpqForSencos && NaiveFacts.IsQualifiedTeacher(record.Teacher, on);
    }
}
