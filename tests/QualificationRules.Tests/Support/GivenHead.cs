using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Verdicts;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Support;

/// <summary>Headships for specification tables, dates as ISO text.</summary>
internal static class GivenHead
{
    public static Appointment Head(
        string from, string? until = null, int type = CommunitySchool, Country country = Country.England, Capacity capacity = Capacity.Substantive, string? appointedOn = null) =>
        Headship("a1", "100001", from, until, type, country, capacity, appointedOn);

    public static Appointment Earlier(
        string from, int type = CommunitySchool, Country country = Country.England, Capacity capacity = Capacity.Substantive, string? appointedOn = null) =>
        Headship("h0", "100002", from, "2010-08-31", type, country, capacity, appointedOn);

    private static Appointment Headship(string id, string urn, string from, string? until, int type, Country country, Capacity capacity, string? appointedOn) =>
        new(id, Role.Head, School(type, urn, country), Fact(from), until is null ? null : Fact(until), capacity: capacity, appointedOn: appointedOn is null ? null : Fact(appointedOn));

    public static Training Course(Qualification qualification, string started, string awarded) =>
        new(qualification, FactDate.Unknown, Fact(started), FactDate.Unknown, Fact(awarded));

    /// <summary>A place on NPQH that has come to no award.</summary>
    public static Training Place(string enrolled, string started, string withdrawn = "never") =>
        new(Qualification.Npqh, Fact(enrolled), Fact(started), FactDate.Never, FactDate.Never, Fact(withdrawn));

    public static Verdict Verdict(Appointment head, string on, params Training[] training) => Verdict([head], on, training);

    public static Verdict Verdict(Appointment[] posts, string on, params Training[] training) => Verdict(new StaffRecord(QualifiedTeacher, posts, training), on, "a1");

    public static Verdict Verdict(StaffRecord record, string on, string? appointmentId = null) =>
        new Evaluator().Evaluate(Question.HeadshipQualification, record, Date(on), appointmentId);
}
