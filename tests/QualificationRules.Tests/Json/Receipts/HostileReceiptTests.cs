using System.Text;
using FluentAssertions;
using QualificationRules.Json.Receipts;
using Xunit;

namespace QualificationRules.Tests.Json.Receipts;

/// <summary>Whatever the bytes, verification has an answer.</summary>
public sealed class HostileReceiptTests
{
    private const int Seed = 20_261_122;
    private const int Mutations = 3_000;

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\ud800", "\0", "null", "true", "-1", "1e999", "1.0", "9999-12-31", "0001", "\"format\":1,", "\"case\":{},", "\"on\":\"9999-12-31\",", "\u2028",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{'format':1} {}")]
    [InlineData("{'format':1,'format':1}")]
    [InlineData("{'format':1,'a':{'b':1,'b':1}}")]
    [InlineData("{'format':1,'a':1.5}")]
    [InlineData("{'format':1,'a':'\\ud800'}")]
    [InlineData("{'format':1,'\\udc00':1}")]
    [InlineData("{'format':1,}")]
    [InlineData("{/**/'format':1}")]
    public void What_cannot_be_a_receipt_is_none(string text) =>
        Receipt.Verify(Line.Utf8(text)).Status.Should().Be(ReceiptStatus.NotAReceipt);

    [Theory]
    [InlineData("{'format':2}")]
    [InlineData("{'format':10}")]
    [InlineData("{'format':-1}")]
    [InlineData("{'format':'1'}")]
    [InlineData("{'format':null,'case':{}}")]
    public void Another_format_is_told(string text)
    {
        var verification = Receipt.Verify(Line.Utf8(text));

        verification.Status.Should().Be(ReceiptStatus.OtherFormat);
        verification.FirstDifference!.Pointer.Should().Be("/format");
        verification.FirstDifference.Expected.Should().Be("1");
    }

    [Fact]
    public void Text_that_is_not_UTF_8_and_a_receipt_of_many_megabytes_are_none()
    {
        Receipt.Verify([(byte)'"', 0xC3, (byte)'"']).Status.Should().Be(ReceiptStatus.NotAReceipt);
        Receipt.Verify($"\"{new string('x', 5_000_000)}\"").Status.Should().Be(ReceiptStatus.NotAReceipt);
        Receipt.Verify(new string('[', 1_000_000)).Status.Should().Be(ReceiptStatus.NotAReceipt);
    }

    [Fact]
    public void Mutations_of_a_receipt_are_answered()
    {
        var mutation = new Mutation(new Random(Seed), Fragments);
        var receipt = Encoding.UTF8.GetBytes(Receipt.OfPerson(Receipt.Person).ToJson());
        for (var i = 0; i < Mutations; i++)
        {
            var verification = Receipt.Verify(mutation.Of(receipt));

            verification.IsValid.Should().Be(verification.FirstDifference is null);
            verification.IsValid.Should().Be(verification.Status == ReceiptStatus.Verified);
        }
    }

    [Fact]
    public void Any_bytes_are_answered()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = new byte[random.Next(64)];
            random.NextBytes(bytes);

            Receipt.Verify(bytes).Status.Should().Be(ReceiptStatus.NotAReceipt);
        }
    }
}
