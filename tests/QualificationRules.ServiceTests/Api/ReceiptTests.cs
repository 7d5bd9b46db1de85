using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using QualificationRules.Json;
using QualificationRules.Json.Receipts;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Api;

public sealed class ReceiptTests
{
    private static readonly DecisionReceipts Receipts = new(new());

    [Fact]
    public async Task A_case_is_answered_with_the_receipt_that_the_library_makes()
    {
        using var response = await Service.Client.PostAsync("/v1/receipts", Service.Body(Given.Case));

        (await response.Content.ReadAsStringAsync()).Should().Be(Receipts.Of(CaseReader.Read(Encoding.UTF8.GetBytes(Given.Case)).Case!).ToJson());
    }

    [Fact]
    public async Task Lines_are_answered_with_receipts_and_those_are_verified()
    {
        using var made = await Service.Client.PostAsync("/v1/receipts", Service.Body(Given.Lines, Service.Ndjson));
        var receipts = await made.Content.ReadAsStringAsync();

        using var verified = await Service.Client.PostAsync("/v1/receipts/verify", Service.Body(receipts, Service.Ndjson));

        var answers = (await verified.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Should().HaveCount(Given.Lines.Count(each => each == '\n'));
        answers.Should().OnlyContain(answer => answer.EndsWith(""","status":"verified"}""", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2023-09-01", "2024-09-01", "differs")]
    [InlineData("\"format\":1", "\"format\":2", "otherFormat")]
    [InlineData("{", "[", "notAReceipt")]
    public async Task A_receipt_that_is_not_verified_is_an_answer_and_no_error(string old, string changed, string status)
    {
        var receipt = Receipts.Of(CaseReader.Read(Encoding.UTF8.GetBytes(Given.Case)).Case!).ToJson();

        using var response = await Service.Client.PostAsync("/v1/receipts/verify", Service.Body(receipt.Replace(old, changed, StringComparison.Ordinal)));

        response.IsSuccessStatusCode.Should().BeTrue();
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetString().Should().Be(status);
    }
}
