using BenchmarkDotNet.Attributes;
using NodaTime;
using QualificationRules.Benchmarks.Cases;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Benchmarks.Deciding;

/// <summary>The verdict on a record of which eight facts are not known, with the outcomes that are possible and the facts that are needed.</summary>
public class UnknownFactsBenchmarks
{
    private readonly Evaluator _evaluator = new();

    [Benchmark(Description = "senco-qualification")]
    public int Award() => Ask(Question.SencoQualification, EightUnknownFacts.OfAward, new(2026, 11, 22), "this");

    [Benchmark(Description = "senco-transition")]
    public int Transition() => Ask(Question.SencoTransition, EightUnknownFacts.OfTransition, new(2026, 11, 22), "this");

    [Benchmark(Description = "senco-appointment")]
    public int Appointment() => Ask(Question.SencoAppointment, EightUnknownFacts.OfAppointment, new(2026, 11, 22), "this");

    [Benchmark(Description = "headship-qualification")]
    public int Headship() => Ask(Question.HeadshipQualification, EightUnknownFacts.OfHeadship, new(2010, 11, 22), "this");

    [Benchmark(Description = "npq-scholarship")]
    public int Scholarship() => Ask(Question.NpqScholarship(Qualification.NpqSenco), EightUnknownFacts.OfScholarship, new(2026, 11, 22), null);

    private int Ask(Question question, StaffRecord record, LocalDate on, string? post)
    {
        var verdict = _evaluator.Evaluate(question, record, on, post);
        return verdict.Possible.Length + verdict.Needed.Length;
    }
}
