using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>What a date on a line means, and what is no date.</summary>
public sealed class WireDateTests
{
    [Theory]
    [InlineData("2024-09-01", "2024-09-01")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("2024\\u002d09-01", "2024-09-01")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2023-02", "2023-02-01/2023-02-28")]
    [InlineData("2024", "2024-01-01/2024-12-31")]
    [InlineData("2024-09-01/2024-12-31", "2024-09-01/2024-12-31")]
    [InlineData("2024-09-01/2024-09-01", "2024-09-01")]
    [InlineData("2024-09/2024-12", "2024-09-01/2024-12-31")]
    [InlineData("2023/2024-02", "2023-01-01/2024-02-29")]
    [InlineData("2024-05/2024", "2024-05-01/2024-12-31")]
    [InlineData("2024/2024-05-01", "2024-01-01/2024-05-01")]
    [InlineData("../2026-11-05", "../2026-11-05")]
    [InlineData("../2026-11", "../2026-11-30")]
    [InlineData("../2024", "../2024-12-31")]
    [InlineData("../0001-01-01", "../0001-01-01")]
    [InlineData("2019-09-01/..", "2019-09-01/..")]
    [InlineData("2019-09/..", "2019-09-01/..")]
    [InlineData("2019/9999", "2019-01-01/..")]
    [InlineData("9999-12-31/..", "9999-12-31")]
    [InlineData("../..", "../..")]
    [InlineData("\\u002e.\\u002f2026-11-05", "../2026-11-05")]
    [InlineData("\\u0032\\u0030\\u0032\\u0034\\u002d\\u0030\\u0039\\u002d\\u0030\\u0031\\u002f\\u0032\\u0030\\u0032\\u0034\\u002d\\u0031\\u0032\\u002d\\u0033\\u0031", "2024-09-01/2024-12-31")]
    public void A_date(string text, string meaning) =>
        Line.Case(Line.WithTeacher($"{{'qtsHeldFrom':'{text}'}}")).Person.Teacher.QtsHeldFrom.ToString().Should().Be(meaning);

    [Theory]
    [InlineData("2024-9-1")]
    [InlineData("2024-09-1")]
    [InlineData("2024-9")]
    [InlineData("24")]
    [InlineData("024")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-00-01")]
    [InlineData("2024-13-01")]
    [InlineData("2024-01-00")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("-024")]
    [InlineData("+2024-09-01")]
    [InlineData("-2024-09-01")]
    [InlineData("2024-+9-01")]
    [InlineData(" 2024-09-01")]
    [InlineData("2024-09-01 ")]
    [InlineData("2024- 9-01")]
    [InlineData("2024-09-01T00:00:00")]
    [InlineData("2024-09-01Z")]
    [InlineData("2024/09/01")]
    [InlineData("01-09-2024")]
    [InlineData("20240901")]
    [InlineData("2024-W36")]
    [InlineData("2024-245")]
    [InlineData("２０２４-09-01")]
    [InlineData("2024-09-0\u0661")]
    [InlineData("2024‐09‐01")]
    [InlineData("10000-01-01")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("2024/")]
    [InlineData("/2024")]
    [InlineData("..")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("./2024")]
    [InlineData(".../2024")]
    [InlineData("../../2024")]
    [InlineData("2024/../..")]
    [InlineData("../0000")]
    [InlineData("*/2024")]
    [InlineData("2023/2024/2025")]
    [InlineData("2024-09-02/2024-09-01")]
    [InlineData("2024/2023-12-31")]
    [InlineData("2024-09-01\\u0000")]
    [InlineData("unknown")]
    public void No_date(string text)
    {
        var reading = Line.Read(Line.WithTeacher($"{{'qtsHeldFrom':'{text}'}}"));

        reading.Error!.Code.Should().Be("invalidDate");
        reading.Error.Pointer.Should().Be("/person/teacher/qtsHeldFrom");
    }

    [Fact]
    public void No_date_however_long() =>
        Line.Read(Line.WithTeacher($"{{'qtsHeldFrom':'{new string('2', 100_000)}'}}")).Error!.Code.Should().Be("invalidDate");
}
