using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

var school = new School("900001", EstablishmentType.FromCode(34));                // GIAS 34: academy converter
var record = new StaffRecord(
    appointments: [new Appointment("post-1", Role.Senco, school, from: new LocalDate(2023, 9, 1))],
    training: [new Training(Qualification.NpqSenco, started: new LocalDate(2025, 4, 22), awarded: FactDate.Never)]);

var verdict = new Evaluator().Evaluate(Question.SencoQualification, record, on: new LocalDate(2026, 11, 22));

Console.WriteLine($"{verdict.Outcome}, deadline {verdict.Deadline:uuuu'-'MM'-'dd}");
Console.WriteLine(string.Join('\n', verdict.Reasons));
