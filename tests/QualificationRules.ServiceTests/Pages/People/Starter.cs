using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Somebody who would start a course on a day, and was or was not a qualified teacher some time before.</summary>
public sealed record Starter(LocalDate On, Qualification Course, LocalDate Start, string Qualified) : Person(On)
{
    private static readonly LocalDate Since = new(1995, 9, 1);

    /// <inheritdoc/>
    public override Question Question => Question.CourseStart(NotKnown.Contains("course") ? Qualification.NpqSenco : Course);

    /// <inheritdoc/>
    public override StaffRecord Record =>
        new(new TeacherStatus(Qualified is "qts" ? Since : FactDate.Never, qtls: Qualified is "qtls" ? [new(Since, FactDate.Never)] : []));

    /// <inheritdoc/>
    public override string? Post => null;

    /// <inheritdoc/>
    internal override Topic Topic => CourseTopic.Topic;

    /// <inheritdoc/>
    protected override string Known(string id) => id switch
    {
        "course" => Course switch { Qualification.Nasenco => "nasenco", Qualification.Npqh => "npqh", _ => "npq-senco" },
        "start" => Text(Start),
        _ => Qualified,
    };
}
