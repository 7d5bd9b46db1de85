using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>Which facts of a record the questions about SENCOs read.</summary>
internal static class SencoFacts
{
    /// <summary>Of the person's SENCO posts: when and where they were held, and whether the record lists them all.</summary>
    public static bool OfPosts(FactPath fact, StaffRecord record) => fact.Fact switch
    {
        FactName.Appointments or FactName.AppointmentsComplete => true,
        FactName.AppointmentFrom or FactName.AppointmentUntil or FactName.SchoolEstablishmentType or FactName.AppointmentContinues
            or FactName.SchoolUrn or FactName.SchoolOpenedOn or FactName.SchoolPredecessors => record.Appointments[fact.Index].Role == Role.Senco,
        _ => false,
    };

    /// <summary>Of the person's NASENCOs and NPQs for SENCOs: the stages, since one that no rule tests bounds those that a rule does; and whether the record lists them all.</summary>
    public static bool OfAwards(FactPath fact, StaffRecord record) => fact.Fact switch
    {
        FactName.TrainingComplete => true,
        FactName.TrainingEnrolled or FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded =>
            SencoAwards.Include(record.Training[fact.Index].Qualification),
        _ => false,
    };
}
