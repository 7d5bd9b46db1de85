using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Registers;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>Why an outcome changes on a day, in words.</summary>
internal static class CauseWords
{
    /// <summary>Such as <c>three years from the start of the post "a1" (1 September 2023)</c> or <c>SI 2014/1530 reg 1</c>.</summary>
    public static string Of(ChangeCause cause, LocalDate day, StaffRecord record) =>
        cause.Fact is { } fact ? OfFact(fact, day, record) : $"{cause.Law}";

    private static string OfFact(FactPath fact, LocalDate day, StaffRecord record)
    {
        var (name, date) = Named(fact, record);
        if (!date.IsDated)
        {
            return name;
        }

        // What is counted in years from a date has run out on the day before; a span of dates counts from both of its ends.
        var years = Math.Max(YearsBetween(date.Earliest, day), YearsBetween(date.Latest, day));
        var words = $"{name} ({Shown.InText(date)})";
        return day <= date.Latest.PlusDays(1) || years == 0 ? words : $"{InWords(years)} years from {words}";
    }

    private static string InWords(int years) => years switch { 3 => "three", 4 => "four", _ => $"{years}" };

    private static int YearsBetween(LocalDate date, LocalDate day) => day > date ? Period.Between(date, day, PeriodUnits.Years).Years : 0;

    private static (string Name, FactDate Date) Named(FactPath fact, StaffRecord record) => fact.Fact switch
    {
        FactName.TeacherQtsHeldFrom => ("qualified teacher status", record.Teacher.QtsHeldFrom),
        FactName.TeacherInductionCompletedOn => ("the end of induction", record.Teacher.InductionCompletedOn),
        FactName.QtlsFrom => ("the start of QTLS membership", record.Teacher.Qtls[fact.Index].From),
        FactName.QtlsUntil => ("the end of QTLS membership", record.Teacher.Qtls[fact.Index].Until),
        FactName.AppointmentFrom => ($"the start of the post {IdOf(fact, record)}", record.Appointments[fact.Index].From),
        FactName.AppointmentUntil => ($"the end of the post {IdOf(fact, record)}", record.Appointments[fact.Index].Until),
        FactName.AppointmentAppointedOn => ($"the appointment to the post {IdOf(fact, record)}", record.Appointments[fact.Index].AppointedOn),
        FactName.AppointmentContinues => ($"the post from which the post {IdOf(fact, record)} goes on", FactDate.Unknown),
        FactName.SchoolOpenedOn => ($"the opening of the school of the post {IdOf(fact, record)}", record.Appointments[fact.Index].School.OpenedOn),
        FactName.SchoolPredecessors => ($"the schools that the school of the post {IdOf(fact, record)} succeeded", FactDate.Unknown),
        FactName.TrainingEnrolled => ($"the enrolment for the {CourseOf(fact, record)}", record.Training[fact.Index].Enrolled),
        FactName.TrainingStarted => ($"the start of the {CourseOf(fact, record)}", record.Training[fact.Index].Started),
        FactName.TrainingCompleted => ($"the completion of the {CourseOf(fact, record)}", record.Training[fact.Index].Completed),
        FactName.TrainingAwarded => ($"the award of the {CourseOf(fact, record)}", record.Training[fact.Index].Awarded),
        FactName.TrainingWithdrawn => ($"the withdrawal from the {CourseOf(fact, record)}", record.Training[fact.Index].Withdrawn),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No outcome changes by it on a day."),
    };

    /// <summary>The name of a qualification in a sentence.</summary>
    public static string NameOf(Qualification qualification) => Catalogue.Of(qualification)?.ShortName ?? qualification switch
    {
        Qualification.NpqhWales => "NPQH (Wales)",
        Qualification.ScottishStandardForHeadship => "Scottish Standard for Headship",
        Qualification.PqhNorthernIreland => "PQH (NI)",
        Qualification.EeaHeadship => "headship qualification of an EEA state or Switzerland",
        Qualification.Npqicl => "NPQICL",
        var other => $"{other}",
    };

    private static string IdOf(FactPath fact, StaffRecord record) => Quoted.Of(record.Appointments[fact.Index].Id);

    private static string CourseOf(FactPath fact, StaffRecord record) => NameOf(record.Training[fact.Index].Qualification);
}
