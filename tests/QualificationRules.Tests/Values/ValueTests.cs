using System.Collections;
using System.Globalization;
using System.Reflection;
using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing;
using Xunit;

namespace QualificationRules.Tests.Values;

/// <summary>What the library gives out compares by what it says, reads as text for people, and throws from no getter.</summary>
public sealed class ValueTests
{
    private static readonly string[] Labelled = ["sq-001", .. ConformanceCases.All.Where((_, at) => at % 7 == 0).Select(labelled => labelled.Case.Id).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Answers_to_equal_questions_are_equal_in_every_part()
    {
        var evaluator = new Evaluator();
        foreach (var @case in Cases())
        {
            var (one, other) = (evaluator.Evaluate(@case), evaluator.Evaluate(Again(@case)));

            one.Equals(other).Should().BeTrue(@case.Id);
            one.GetHashCode().Should().Be(other.GetHashCode());
            one.Reasons.Should().Equal(other.Reasons);
            one.Trace.Should().Equal(other.Trace);
            one.Advice.Should().Equal(other.Advice);
            one.Remedies.Should().Equal(other.Remedies);
            one.Contested.Should().Equal(other.Contested);
            one.AppointmentRows.Should().Equal(other.AppointmentRows);
            one.Equals(evaluator.Evaluate(@case with { On = @case.On.PlusDays(1) })).Should().BeFalse("it is of another day");
        }
    }

    [Fact]
    public void Timelines_of_equal_records_are_equal()
    {
        var record = new StaffRecord(appointments: [new("p", Role.Senco, new School("900001", EstablishmentType.FromCode(1)), new LocalDate(2023, 9, 1))], training: []);
        var evaluator = new Evaluator();

        evaluator.Timeline(Question.SencoQualification, record).Equals(evaluator.Timeline(Question.SencoQualification, record.With())).Should().BeTrue();
        evaluator.Timeline(Question.SencoQualification, record).Equals(evaluator.Timeline(Question.SencoQualification, record.With(trainingComplete: false))).Should().BeFalse();
    }

    [Fact]
    public void Rulesets_of_equal_data_are_equal()
    {
        new Ruleset { ScholarshipCohorts = [.. Ruleset.Current.ScholarshipCohorts] }.Should().Be(Ruleset.Current);
        new Ruleset { Version = "another" }.Should().NotBe(Ruleset.Current);
    }

    [Fact]
    public void Every_text_is_the_same_in_every_culture()
    {
        var before = Reached().Select(value => $"{value}").ToList();
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();
            $"{new LocalDate(2026, 11, 22)} {-1}".Should().Be("22 in a strange month ~1", "the culture is another");
            Reached().Select(value => $"{value}").Should().Equal(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    [Fact]
    public void No_getter_throws_and_every_text_says_more_than_the_name_of_the_type()
    {
        var reached = Reached().ToList();

        reached.Select(value => value.GetType()).Distinct().Should().HaveCountGreaterThan(25, "the walk goes through all that a verdict and a timeline give");
        reached.Where(value => value.ToString() is null or "" || string.Equals(value.ToString(), value.GetType().ToString(), StringComparison.Ordinal)).Select(value => value.GetType()).Distinct()
            .Should().BeEquivalentTo([typeof(QualificationRules.Decisions.DecisionTable)], "a table is a list of rows");
    }

    [Fact]
    public void Texts_for_people_say_what_is_there()
    {
        var post = new Appointment("post-1", Role.Senco, new School("900001", EstablishmentType.FromCode(34)), new LocalDate(2023, 9, 1));
        var record = new StaffRecord(appointments: [post], training: [new(Qualification.NpqSenco, started: FactDate.InMonth(2025, 2), awarded: FactDate.Never)]);

        $"{record}".Should().Be("""
            QTS unknown, induction unknown
            post-1: Senco from 2023-09-01 until never at 900001, 34 Academy converter
            NpqSenco started 2025-02-01/2025-02-28, completed unknown, awarded never
            """.ReplaceLineEndings("\n"));
        $"{new StaffRecord()}".Should().Be("QTS unknown, induction unknown\nposts unknown\ntraining unknown");
        $"{new FactPath(FactName.TrainingAwarded, 1)}".Should().Be("/person/training/1/awarded");
        $"{new OutcomeSegment(new LocalDate(2023, 9, 1), null, Outcome.Pending)}".Should().Be("from 2023-09-01: Pending");
        $"{new Evaluator().Evaluate(Question.SencoQualification, record, new LocalDate(2026, 9, 1))}".Should().Be("senco-qualification on 2026-09-01: Pending, deadline 2026-09-01");
        $"{new Evaluator().Timeline(Question.SencoQualification, record)}".Should().Be(
            "until 2023-08-31: NotApplicable\n2023-09-01 to 2026-09-01: Pending\nfrom 2026-09-02: NotSatisfied");
    }

    /// <summary>A culture that writes dates and numbers as no other does.</summary>
    private static CultureInfo Strange()
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "~";
        (strange.DateTimeFormat.LongDatePattern, strange.DateTimeFormat.ShortDatePattern) = ("dd 'in a strange month'", "dd 'strange'");
        return strange;
    }

    private static IEnumerable<Case> Cases() => ConformanceCases.All.Select(labelled => labelled.Case).Where(@case => Labelled.Contains(@case.Id, StringComparer.Ordinal));

    /// <summary>The same case, of a record made anew.</summary>
    private static Case Again(Case @case) => CaseReader.Read(System.Text.Encoding.UTF8.GetBytes(CaseWriter.ToJson(@case))).Case!;

    /// <summary>Every value that public getters lead to from verdicts, timelines and rulesets.</summary>
    private static IEnumerable<object> Reached()
    {
        var evaluator = new Evaluator();
        var queue = new Queue<object>(Cases().Take(40).SelectMany(@case => new object[] { evaluator.Evaluate(@case), @case }));
        queue.Enqueue(evaluator.Timeline(Question.SencoQualification, Cases().First(@case => @case.Question == Question.SencoQualification && @case.Person.Appointments.Length == 1).Person));
        queue.Enqueue(Ruleset.Current);
        foreach (var qualification in Enum.GetValues<Qualification>().Take(3))
        {
            queue.Enqueue(Catalogue.Of(qualification)!);
        }

        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        while (queue.TryDequeue(out var value))
        {
            if (value is IEnumerable entries and not string)
            {
                foreach (var entry in entries.Cast<object>())
                {
                    queue.Enqueue(entry);
                }

                continue;
            }

            if (value.GetType().Namespace?.StartsWith(nameof(QualificationRules), StringComparison.Ordinal) != true || (!value.GetType().IsValueType && !seen.Add(value)))
            {
                continue;
            }

            yield return value;
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                if (property.GetValue(value) is { } next && !value.GetType().IsEnum)
                {
                    queue.Enqueue(next);
                }
            }
        }
    }
}
