using System.Collections.Frozen;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Json.Values;

/// <summary>Every closed set of names of the wire format.</summary>
internal static class Names
{
    public static NameTable<QuestionName> Questions { get; } = new(
        ("senco-qualification", QuestionName.SencoQualification),
        ("senco-appointment", QuestionName.SencoAppointment),
        ("senco-transition", QuestionName.SencoTransition),
        ("headship-qualification", QuestionName.HeadshipQualification),
        ("course-start", QuestionName.CourseStart),
        ("npq-scholarship", QuestionName.NpqScholarship));

    public static NameTable<Outcome> Outcomes { get; } = new(
        ("notApplicable", Outcome.NotApplicable),
        ("exempt", Outcome.Exempt),
        ("satisfied", Outcome.Satisfied),
        ("pending", Outcome.Pending),
        ("notSatisfied", Outcome.NotSatisfied),
        ("review", Outcome.Review),
        ("indeterminate", Outcome.Indeterminate));

    public static NameTable<Authority> Authorities { get; } = new(
        ("statute", Authority.Statute), ("guidance", Authority.Guidance), ("programme", Authority.Programme), ("provider", Authority.Provider),
        ("caseLaw", Authority.CaseLaw));

    public static NameTable<PriorService> PriorServices { get; } = new(("literal", PriorService.Literal), ("before2009", PriorService.Before2009));

    public static NameTable<Clock> Clocks { get; } = new(("appointment", Clock.Appointment), ("first", Clock.First));

    public static NameTable<LeapDay> LeapDays { get; } = new(("february28", LeapDay.February28), ("march1", LeapDay.March1));

    public static NameTable<Induction> InductionReadings { get; } = new(("byRegulations", Induction.ByRegulations), ("everySenco", Induction.EverySenco));

    public static NameTable<LinkedBy> Links { get; } = new(
        ("continues", LinkedBy.Continues), ("sameSchool", LinkedBy.SameSchool), ("predecessor", LinkedBy.Predecessor), ("open", LinkedBy.Open));

    public static NameTable<InductionStatus> Inductions { get; } = new(
        ("none", InductionStatus.None),
        ("requiredToComplete", InductionStatus.RequiredToComplete),
        ("exempt", InductionStatus.Exempt),
        ("inProgress", InductionStatus.InProgress),
        ("passed", InductionStatus.Passed),
        ("failed", InductionStatus.Failed),
        ("failedInWales", InductionStatus.FailedInWales));

    private static NameTable<Role> Roles { get; } = new(("senco", Role.Senco), ("head", Role.Head));

    private static NameTable<Capacity> Capacities { get; } = new(("substantive", Capacity.Substantive), ("acting", Capacity.Acting));

    private static NameTable<Country> Countries { get; } = new(
        ("england", Country.England),
        ("wales", Country.Wales),
        ("scotland", Country.Scotland),
        ("northernIreland", Country.NorthernIreland),
        ("other", Country.Other));

    private static NameTable<Qualification> Qualifications { get; } = new([.. Enum.GetValues<Qualification>().Select(qualification => (QualificationCodes.Of(qualification), qualification))]);

    private static NameTable<Course> Courses { get; } = new(("NASENCO", Course.Nasenco), ("NPQSENCO", Course.NpqSenco), ("NPQH", Course.Npqh));

    private static NameTable<WorkSetting> WorkSettings { get; } = new(
        ("school", WorkSetting.School),
        ("academyTrust", WorkSetting.AcademyTrust),
        ("sixteenToNineteen", WorkSetting.SixteenToNineteen),
        ("earlyYears", WorkSetting.EarlyYears),
        ("anotherSetting", WorkSetting.AnotherSetting),
        ("other", WorkSetting.Other));

    private static NameTable<NurseryKind> NurseryKinds { get; } = new(
        ("maintainedNursery", NurseryKind.MaintainedNursery),
        ("preschoolClassInSchool", NurseryKind.PreschoolClassInSchool),
        ("privateNursery", NurseryKind.PrivateNursery),
        ("childminder", NurseryKind.Childminder),
        ("other", NurseryKind.Other));

    private static NameTable<EmploymentType> EmploymentTypes { get; } = new(
        ("hospitalSchool", EmploymentType.HospitalSchool),
        ("leadMentor", EmploymentType.LeadMentor),
        ("localAuthoritySupply", EmploymentType.LocalAuthoritySupply),
        ("virtualSchool", EmploymentType.VirtualSchool),
        ("youngOffenderInstitution", EmploymentType.YoungOffenderInstitution),
        ("other", EmploymentType.Other));

    private static FrozenDictionary<Type, object> Tables { get; } = new Dictionary<Type, object>
    {
        [typeof(QuestionName)] = Questions,
        [typeof(PriorService)] = PriorServices,
        [typeof(Clock)] = Clocks,
        [typeof(LeapDay)] = LeapDays,
        [typeof(Induction)] = InductionReadings,
        [typeof(Role)] = Roles,
        [typeof(Capacity)] = Capacities,
        [typeof(Country)] = Countries,
        [typeof(Qualification)] = Qualifications,
        [typeof(Course)] = Courses,
        [typeof(WorkSetting)] = WorkSettings,
        [typeof(NurseryKind)] = NurseryKinds,
        [typeof(EmploymentType)] = EmploymentTypes,
    }.ToFrozenDictionary();

    /// <summary>The names of the values of an enumeration that cases use.</summary>
    public static NameTable<T> Of<T>()
        where T : struct, Enum => (NameTable<T>)Tables[typeof(T)];
}
