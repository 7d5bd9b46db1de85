using System.Text.Json;
using FluentAssertions;
using QualificationRules.Json.Receipts;
using Xunit;

namespace QualificationRules.Tests.Json.Receipts;

/// <summary>Canonical JSON as in RFC 8785, for values without fractions.</summary>
public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""  { "b" : [ 1 , true , null ] , "a" : { "d" : false , "c" : "" } }  """, """{"a":{"c":"","d":false},"b":[1,true,null]}""")]
    [InlineData("""{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}""", "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"\U0001F600\":5,\"\ufb33\":3}")]
    [InlineData("""["\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\u007f\u2028"]""", "[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\u2028\"]")]
    [InlineData("""["\b\t\n\f\r\u0000\u001f"]""", """["\b\t\n\f\r\u0000\u001f"]""")]
    [InlineData("[-0,999999999999999,-999999999999999]", "[0,999999999999999,-999999999999999]")]
    [InlineData("[1.0,-1.50e1,1e3,3.4E1,1000e-3,0.0001e+4,-0.0e9,0e99999999999]", "[1,-15,1000,34,1,1,0,0]")]
    [InlineData("[1.000000000000000000000000000000,99999999999999900e-2,1000000000000000000000e-21]", "[1,999999999999999,1]")]
    public void Is_the_one_way_to_write_a_value(string json, string canonical) =>
        CanonicalJson.Of(JsonElement.Parse(json)).Should().Be(canonical);

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("10.01e1")]
    [InlineData("1.0000000000000000000000000001")]
    [InlineData("1e15")]
    [InlineData("1e99999999999")]
    [InlineData("1e-99999999999")]
    [InlineData("1000000000000000")]
    [InlineData("-9223372036854775808")]
    [InlineData("99999999999999999999")]
    public void A_number_that_is_not_whole_or_too_large_has_none(string number)
    {
        var canonical = () => CanonicalJson.Of(JsonElement.Parse(number));

        canonical.Should().Throw<JsonException>();
    }

    [Fact]
    public void The_hash_is_SHA_256_of_its_UTF_8_in_lower_case() =>
        CanonicalJson.Sha256("abc").Should().Be("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "FIPS 180-2 gives it");
}
