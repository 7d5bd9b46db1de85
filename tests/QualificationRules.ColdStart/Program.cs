using System.Globalization;
using NodaTime;
using QualificationRules;
using QualificationRules.ColdStart;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

// The first verdict in a process: everything that is set up once is set up here. Prints its outcome and the milliseconds from Main. With an argument
// it prints the parts too: of each the milliseconds, the methods that were compiled in it, and the milliseconds that took.
var parts = new Parts();
var day = new LocalDate(2026, 11, 22);
var isLater = day > new LocalDate(2023, 9, 1);
parts.End("two dates of NodaTime made and compared");
var school = new School("900001", EstablishmentType.FromCode(34));
var record = new StaffRecord(
    appointments: [new Appointment("post-1", Role.Senco, school, from: new LocalDate(2023, 9, 1))],
    training: [new Training(Qualification.NpqSenco, started: new LocalDate(2025, 4, 22), awarded: FactDate.Never)]);
parts.End("the record made");
var question = Question.SencoQualification;
var table = question.Table;
parts.End("the question's table and citations made");
var verdict = new Evaluator().Evaluate(question, record, on: day);
var outcome = verdict.Outcome;
parts.End("decided");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome} {parts.Milliseconds:0.0}"));
if (args.Length > 0)
{
    Console.Write(parts);
}

return isLater && table.Rows.Length > 0 ? 0 : 1;
