using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using Xunit;

namespace QualificationRules.Tests.Registers;

/// <summary>What titles say.</summary>
public sealed class RoleCellTests
{
    [Theory]
    [InlineData("SENCO", "SENCO")]
    [InlineData("SENDCo", "SENCO")]
    [InlineData("SENDCO / Assistant Headteacher", "SENCO")]
    [InlineData("Assistant Headteacher SENCO", "SENCO")]
    [InlineData("Assistant Head (SENDCo)", "SENCO")]
    [InlineData("Deputy Headteacher & SENCo", "SENCO")]
    [InlineData("Special Educational Needs Co-ordinator", "SENCO")]
    [InlineData("Special Educational Needs and Disabilities Coordinator", "SENCO")]
    [InlineData("Special Educational Needs Coordinator (SENCO)", "SENCO")]
    [InlineData("SEN Co-ordinator", "SENCO")]
    [InlineData("SEND Coordinator", "SENCO")]
    [InlineData("SEN(D)CO", "SENCO")]
    [InlineData("SENC", "SENCO")]
    [InlineData("SENCO and Inclusion Manager", "SENCO")]
    [InlineData("Class Teacher/SENCO", "SENCO")]
    [InlineData("SENCO (0.6 FTE)", "SENCO")]
    [InlineData("Assistant Vice Principal SENDCO", "SENCO")]
    [InlineData("SENCO / Deputy DSL / Behaviour Support Lead", "SENCO")]
    [InlineData("Acting Deputy Head / SENCO", "SENCO")]
    [InlineData("SEN and Disability Co-ordinator", "SENCO")]
    [InlineData("Special Educational Needs and/or Disabilities Coordinator", "SENCO")]
    [InlineData("S.E.N.C.O.", "SENCO")]
    [InlineData("SEND Coord.", "SENCO")]
    [InlineData("Headteacher / SENCO", "head and SENCO")]
    [InlineData("HDTR", "head")]
    [InlineData("Head teacher", "head")]
    [InlineData("Principal", "head")]
    [InlineData("HEADMISTRESS", "head")]
    [InlineData("Acting Headteacher", "acting head")]
    [InlineData("Headteacher (Acting)", "acting head")]
    public void Posts_that_are_asked_about(string title, string posts) => Read(title).ToString().Should().Be(posts);

    [Theory]
    [InlineData("Class Teacher")]
    [InlineData("Deputy Headteacher")]
    [InlineData("Vice-Principal")]
    [InlineData("Assistant Principal")]
    [InlineData("Acting Deputy Head")]
    [InlineData("Assistant SENCO")]
    [InlineData("Deputy SENDCo")]
    [InlineData("SENCO Assistant")]
    [InlineData("SENCO Administrator")]
    [InlineData("Head of Year 7")]
    [InlineData("Head of Maths")]
    [InlineData("Head Cook")]
    [InlineData("PA to the Headteacher")]
    [InlineData("Headteacher's PA")]
    [InlineData("Principal Educational Psychologist")]
    [InlineData("SEN Teacher")]
    [InlineData("SEN Teaching Assistant")]
    [InlineData("Caretaker")]
    [InlineData("Senior Cook")]
    [InlineData("Assistant SENOC")]
    [InlineData("SEND Teacher")]
    [InlineData("Senior Coordinator")]
    [InlineData("Maths Co-ordinater")]
    [InlineData("!!!")]
    public void Other_roles(string title) => Read(title).IsOther.Should().BeTrue();

    [Theory]
    [InlineData("Executive Headteacher", Role.Head)]
    [InlineData("EXHT", Role.Head)]
    [InlineData("Head of School", Role.Head)]
    [InlineData("Co-Headteacher", Role.Head)]
    [InlineData("Interim Head", Role.Head)]
    [InlineData("Associate Principal", Role.Head)]
    [InlineData("Acting SENCO", Role.Senco)]
    [InlineData("SENCO (Maternity Cover)", Role.Senco)]
    [InlineData("Trust SENCO", Role.Senco)]
    [InlineData("Early Years SENCO", Role.Senco)]
    [InlineData("SEND Lead", Role.Senco)]
    [InlineData("Head of Inclusion", Role.Senco)]
    [InlineData("Teaching Assistant (SENCO)", Role.Senco)]
    [InlineData("SENCO - Administrator", Role.Senco)]
    [InlineData("PA to Headteacher & SENCO", Role.Senco)]
    [InlineData("Teacher (working with SENCO)", Role.Senco)]
    [InlineData("SENCO (in training)", Role.Senco)]
    [InlineData("SENCO (shadow)", Role.Senco)]
    [InlineData("SENCO (ex)", Role.Senco)]
    [InlineData("SENCO (left Aug 2024)", Role.Senco)]
    [InlineData("SENCO - on maternity leave", Role.Senco)]
    [InlineData("Vacant - SENCO", Role.Senco)]
    [InlineData("SENCO - EYFS", Role.Senco)]
    [InlineData("SENCO (Greenfields Academy Trust)", Role.Senco)]
    [InlineData("Head of Special Needs", Role.Senco)]
    [InlineData("ALNCO", Role.Senco)]
    [InlineData("SENOC", Role.Senco)]
    [InlineData("SENDCOO", Role.Senco)]
    [InlineData("SENC0", Role.Senco)]
    [InlineData("SNECO / Class Teacher", Role.Senco)]
    [InlineData("SEN Co-ordinater", Role.Senco)]
    [InlineData("Special Needs Cordinator", Role.Senco)]
    public void Titles_that_leave_it_open(string title, Role mayBe)
    {
        Read(title).Posts.Should().BeEmpty();
        Read(title).MayBe.Should().Be(mayBe);
    }

    [Theory]
    [InlineData("TBC", "not said yet")]
    [InlineData("?", "not said")]
    [InlineData("#REF!", "an error of the spreadsheet")]
    [InlineData("34", "cells have moved")]
    [InlineData("01/09/2020", "cells have moved")]
    [InlineData("Yes", "a column that asks whether this is the SENCO")]
    public void What_is_no_title_leaves_the_role_open(string text, string because) => Read(text).Should().Be(RoleReading.Undecided, because);

    private static RoleReading Read(string title) => RoleCell.Read(title).Value;
}
