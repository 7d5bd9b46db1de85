using System.Diagnostics;
using System.Globalization;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

// The first verdict in a process: everything that is set up once is set up here. Prints its outcome and the milliseconds from Main.
var start = Stopwatch.GetTimestamp();
var school = new School("900001", EstablishmentType.FromCode(34));
var record = new StaffRecord(
    appointments: [new Appointment("post-1", Role.Senco, school, from: new LocalDate(2023, 9, 1))],
    training: [new Training(Qualification.NpqSenco, started: new LocalDate(2025, 4, 22), awarded: FactDate.Never)]);
var verdict = new Evaluator().Evaluate(Question.SencoQualification, record, on: new LocalDate(2026, 11, 22));
var outcome = verdict.Outcome;
var elapsed = Stopwatch.GetElapsedTime(start);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome} {elapsed.TotalMilliseconds:0.0}"));
