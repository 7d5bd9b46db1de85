using System.Text;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>The text of a calendar file, without a reader that would forgive.</summary>
public sealed class Rfc5545Tests
{
    [Fact]
    public void A_file_as_it_is()
    {
        var text = Exported.Rows("E1,A. Archer,900001,Ashbrook Primary,34,2024-09-01,,,,").Text;

        text.Should().Be(
            """
            BEGIN:VCALENDAR
            PRODID:-//QualificationRules//WorkforceCheck//EN
            VERSION:2.0
            BEGIN:VEVENT
            DESCRIPTION:Must the SENCO hold the award\, and do they?\nLast day: Still i
             n time. From the next day: Overdue.\nNo NASENCO had been awarded to them b
             y 2 September 2027. No NPQ for SENCOs had been awarded to them by 2 Septem
             ber 2027.\nAs the record stood on 22 November 2026: Still in time.\nStart␠
             the NPQ for SENCOs with the next cohort: begun now\, it cannot be expected
              to end by 1 September 2027.\nEmployee ID E1\, URN 900001.
            DTSTAMP:20261122T000000Z
            DTSTART;VALUE=DATE:20270901
            SEQUENCE:9822
            STATUS:CONFIRMED
            SUMMARY:Deadline: A. Archer\, Ashbrook Primary
            TRANSP:TRANSPARENT
            UID:66d0e13e2a40abd08ddc53bebcd81aea@workforcecheck.qualificationrules
            X-WORKFORCECHECK-FROM:20240901
            X-WORKFORCECHECK-KIND:deadline
            X-WORKFORCECHECK-PERSON:7664f0039f3488e4bc5b66aadb7d44fc
            X-WORKFORCECHECK-POST:0
            X-WORKFORCECHECK-QUESTION:senco-qualification
            X-WORKFORCECHECK-URN:900001
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:In 120 days: Deadline: A. Archer\, Ashbrook Primary
            TRIGGER:-P120D
            END:VALARM
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:In a month: Deadline: A. Archer\, Ashbrook Primary
            TRIGGER:-P31D
            END:VALARM
            END:VEVENT
            END:VCALENDAR

            """.Replace('␠', ' ').ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public void Line_breaks_are_CRLF_and_no_line_is_longer_than_75_octets()
    {
        var text = Exported.Rows("E1,Siân Ó Néill-Ní Dhomhnaill,900001,\"Ysgol Gynradd Llanfairpwllgwyngyll; Saint-Étienne, Æthelstan’s \\ 学校\",34,2024-09-01,,,,").Text;

        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        text.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
        Unfolded(text).Should().Contain("SUMMARY:Deadline: Siân Ó Néill-Ní Dhomhnaill\\, Ysgol Gynradd Llanfairpwllgwyngyll\\; Saint-Étienne\\, Æthelstan’s \\\\ 学校\r\n");
    }

    [Theory]
    [InlineData("é", "two octets")]
    [InlineData("€", "three octets")]
    [InlineData("😀", "four octets")]
    public void No_character_is_split_wherever_the_line_is_folded(string character, string because)
    {
        for (var before = 0; before < 4; before++)
        {
            var name = new string('x', before) + string.Concat(Enumerable.Repeat(character, 60));

            Unfolded(Exported.Rows($"E1,{name},900001,S,34,2024-09-01,,,,").Text).Should().Contain($"SUMMARY:Deadline: {name}\\, S\r\n", because);
        }
    }

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);
}
