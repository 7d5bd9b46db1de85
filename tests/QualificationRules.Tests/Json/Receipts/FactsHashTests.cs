using System.Security.Cryptography;
using FluentAssertions;
using QualificationRules.Json.Receipts;
using Xunit;

namespace QualificationRules.Tests.Json.Receipts;

/// <summary>Facts that mean the same have one hash, and others another.</summary>
public sealed class FactsHashTests
{
    [Theory]
    [InlineData("{}", "{'teacher':{},'trainingComplete':true}")]
    [InlineData("{}", "{ 'training' : [ ] , 'trainingComplete' : false }")]
    [InlineData("{'trn':'1234567','teacher':null}", "{'teacher':{'induction':'none','qtsHeldFrom':null,'qtls':[]},'trn':'1234567'}")]
    [InlineData("{'appointments':null}", "{'appointments':[],'appointmentsComplete':true}")]
    [InlineData("{'teacher':{'qtsHeldFrom':'2024-09'}}", "{'teacher':{'qtsHeldFrom':'2024-09-01/2024-09-30'}}")]
    [InlineData("{'teacher':{'qtsHeldFrom':'2024-09-01'}}", "{'teacher':{'qtsHeldFrom':'2024-09-01/2024-09-01'}}")]
    [InlineData("{'training':[{'qualification':'NPQH'},{'qualification':'NASENCO'}]}", "{'training':[{'qualification':'NASENCO','withdrawn':null},{'qualification':'NPQH','recognisedBody':true}]}")]
    [InlineData("{'teacher':{'qtls':[{'from':'2020'},{'from':'2010','until':'2011'}]}}", "{'teacher':{'qtls':[{'until':'2011','from':'2010'},{'until':null,'from':'2020'}]}}")]
    [InlineData("{'appointments':[{'id':'b','role':'senco','from':'2024-01-01'},{'id':'a','role':'senco','until':'2023'}],'training':[]}", "{'training':[],'appointments':[{'school':{},'role':'senco','id':'a','until':'2023-01-01/2023-12-31'},{'role':'senco','from':'2024-01-01','id':'b'}]}")]
    [InlineData("{'teacher':{'qtsHeldFrom':'2024-09-01/9999-12-31'}}", "{'teacher':{'qtsHeldFrom':'2024-09-01/..'}}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco','school':{'establishmentType':34}}]}", "{'appointments':[{'id':'a','role':'senco','school':{'establishmentType':34.0,'urn':null}}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco','school':{'predecessors':['100001','100002']}}]}", "{'appointments':[{'id':'a','role':'senco','school':{'predecessors':['100002','100001']}}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco','school':{'predecessors':[]}}]}", "{'appointments':[{'id':'a','role':'senco','school':{'predecessors':null}}]}")]
    [InlineData("{'training':[{'qualification':'NPQH','provider':'\\u00dcn\\/'}]}", "{'training':[{'qualification':'NPQH','provider':'Ün/'}]}")]
    public void Written_otherwise_the_same_facts_have_the_same_hash(string person, string otherwise) =>
        Receipt.OfPerson(otherwise).FactsSha256.Should().Be(Receipt.OfPerson(person).FactsSha256);

    [Theory]
    [InlineData("{}", "{'teacher':null}")]
    [InlineData("{}", "{'appointments':[]}")]
    [InlineData("{'training':[]}", "{'training':[],'trainingComplete':false}")]
    [InlineData("{'teacher':{'qtsHeldFrom':null}}", "{'teacher':{'inductionCompletedOn':null}}")]
    [InlineData("{'teacher':{'qtsHeldFrom':'2024-09-01'}}", "{'teacher':{'qtsHeldFrom':'2024-09-02'}}")]
    [InlineData("{'teacher':{'qtsHeldFrom':'2024-09-01'}}", "{'teacher':{'qtsHeldFrom':'2024-09'}}")]
    [InlineData("{'training':[{'qualification':'NASENCO'}]}", "{'training':[{'qualification':'NASENCO','provider':''}]}")]
    [InlineData("{'training':[{'qualification':'NASENCO'}]}", "{'training':[{'qualification':'NASENCO'},{'qualification':'NASENCO'}]}")]
    [InlineData("{'trn':'1234567'}", "{'trn':'1234568'}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco'}]}", "{'appointments':[{'id':'a','role':'senco','continues':null}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco'}]}", "{'appointments':[{'id':'a','role':'senco','school':{'establishmentType':null}}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco'}]}", "{'appointments':[{'id':'a','role':'senco','school':{'predecessors':[]}}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco'}]}", "{'appointments':[{'id':'a','role':'senco','school':{'openedOn':'../..'}}]}")]
    [InlineData("{}", "{'teacher':{'qtsHeldFrom':'../..'}}")]
    public void Another_fact_gives_another_hash(string person, string other) =>
        Receipt.OfPerson(other).FactsSha256.Should().NotBe(Receipt.OfPerson(person).FactsSha256);

    [Theory]
    [InlineData("", "{}", true)]
    [InlineData("{'worksInEngland':null}", "{'worksInEngland':false,'workSetting':null}", true)]
    [InlineData("", "{'worksInEngland':true}", false)]
    [InlineData("{'cohort':'2026-autumn'}", "{'cohort':'2025-autumn'}", false)]
    public void An_application_is_a_fact(string scholarship, string other, bool same) =>
        string.Equals(WithScholarship(other).FactsSha256, WithScholarship(scholarship).FactsSha256, StringComparison.Ordinal).Should().Be(same);

    [Fact]
    public void It_is_of_the_canonical_facts_alone()
    {
        var facts = Line.Utf8("{'person':{'appointments':[],'trn':'1234567'}}");
        var hash = Receipt.OfPerson("{'trn':'1234567','appointments':null}").FactsSha256;

        hash.Should().BeEquivalentTo(Convert.ToHexString(SHA256.HashData(facts))).And.MatchRegex("^[0-9a-f]{64}$");
        Receipt.Of("{'id':'c2','question':'senco-transition','on':'2020-01-01','readings':{'clock':'first'},'person':{'trn':'1234567','appointments':[]}}").FactsSha256.Should().Be(hash);
    }

    private static DecisionReceipt WithScholarship(string scholarship) =>
        Receipt.Of($"{{{Line.Head},'person':{{}}{(scholarship.Length == 0 ? "" : $",'scholarship':{scholarship}")}}}");
}
