using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>What the law does not look at changes nothing, whether the other facts are known or not.</summary>
public sealed class IrrelevantFactsTests
{
    /// <summary>A course towards another qualification counts for nothing.</summary>
    [Property(MaxTest = 200, Arbitrary = [typeof(OpenSencoCases)])]
    public void Another_qualification_changes_nothing(Case open)
    {
        var npqh = new Training(Qualification.Npqh, FactDate.Never, open.On.PlusDays(-400), open.On.PlusDays(-2), open.On.PlusDays(-1));
        IsUnchanged(open, Rebuild.Record(open.Person, training: open.Person.Training.Add(npqh)));
    }

    /// <summary>Being head of another school counts for nothing.</summary>
    [Property(MaxTest = 200, Arbitrary = [typeof(OpenSencoCases)])]
    public void A_headship_elsewhere_changes_nothing(Case open)
    {
        if (open.Person.Appointments.All(post => post.School.Urn is not null))
        {
            IsUnchangedBy(open, new("elsewhere", Role.Head, School("999990", 1), open.On.PlusYears(-5)));
        }
    }

    /// <summary>Having been SENCO of a special school counts for nothing.</summary>
    [Property(MaxTest = 200, Arbitrary = [typeof(OpenSencoCases)])]
    public void A_special_school_changes_nothing(Case open) =>
        IsUnchangedBy(open, new("special", Role.Senco, School("999991", 7), open.On.PlusYears(-15), open.On.PlusDays(-1), teachesAtSchool: true));

    /// <summary>A post that begins after the date asked about counts for nothing.</summary>
    [Property(MaxTest = 200, Arbitrary = [typeof(SencoCases)])]
    public void A_later_post_changes_nothing(Case known) =>
        IsUnchangedBy(known, new("later", Role.Senco, School("999992", 1), known.On.PlusDays(1), teachesAtSchool: true));

    /// <summary>The order in which posts and courses are listed counts for nothing.</summary>
    [Property(MaxTest = 200, Arbitrary = [typeof(OpenSencoCases)])]
    public void Order_changes_nothing(Case open) =>
        IsUnchanged(open, Rebuild.Record(open.Person, appointments: open.Person.Appointments.Reverse(), training: open.Person.Training.Reverse()));

    /// <summary>What the posts are called in the record counts for nothing, nor does a TRN.</summary>
    [Property(MaxTest = 200, Arbitrary = [typeof(OpenSencoCases)])]
    public void Ids_and_trn_change_nothing(Case open)
    {
        var record = open.Person;
        var renamed = record.Appointments.Select(post =>
            new Appointment(Renamed(post.Id)!, post.Role, post.School, post.From, post.Until, post.TeachesAtSchool, post.Capacity, appointedOn: null, post.Continues.Id is { } id ? Renamed(id) : post.Continues));
        var other = new StaffRecord(record.Teacher, renamed, record.Training, new Trn("1234567"), record.AppointmentsComplete, record.TrainingComplete);
        IsUnchanged(open, open with { Person = other, AppointmentId = Renamed(open.AppointmentId) });
    }

    private static string? Renamed(string? id) => id is null ? null : $"the post that was {id}";

    private static School School(string urn, int type) => new(urn, EstablishmentType.FromCode(type));

    // Named, so that another SENCO post does not make the question ambiguous.
    private static void IsUnchangedBy(Case asked, Appointment post)
    {
        if ((asked.AppointmentId ?? asked.Ask(Question.SencoQualification).Appointment?.Id) is { } id)
        {
            IsUnchanged(asked with { AppointmentId = id }, Rebuild.Record(asked.Person, appointments: asked.Person.Appointments.Add(post)));
        }
    }

    private static void IsUnchanged(Case asked, StaffRecord record) => IsUnchanged(asked, asked.With(record));

    private static void IsUnchanged(Case asked, Case changed)
    {
        foreach (var question in SencoCases.Questions)
        {
            var (before, after) = (asked.Ask(question), changed.Ask(question));
            after.Possible.Should().Equal(before.Possible, "of {0}", question.Code);
            after.Deadline.Should().Be(before.Deadline, "of {0}", question.Code);
            after.Reasons.Select(reason => (reason.Code, reason.Holds)).Should().Equal(before.Reasons.Select(reason => (reason.Code, reason.Holds)), "of {0}", question.Code);
            after.Contested.Select(reading => reading.Outcome).Should().Equal(before.Contested.Select(reading => reading.Outcome), "of {0}", question.Code);
        }
    }
}
