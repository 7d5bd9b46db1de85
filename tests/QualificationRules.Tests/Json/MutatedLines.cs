using System.Text;
using QualificationRules.Testing;

namespace QualificationRules.Tests.Json;

/// <summary>Lines of valid cases that were damaged.</summary>
internal static class MutatedLines
{
    /// <summary>Cases that between them have every property of the format.</summary>
    public static readonly string[] Whole =
    [
        "{'id':'c1','question':'senco-qualification','on':'2026-11-22','appointment':'a1','course':null,'readings':{'priorService':'literal','clock':'first','leapDay':'march1','induction':'everySenco'},"
            + "'person':{'trn':'1234567','teacher':{'qtsHeldFrom':'2005-07','qtsByPartialAccess':false,'qtls':[{'from':'../2012','until':null}],'induction':'passed','inductionCompletedOn':null},"
            + "'appointments':[{'id':'a0','role':'senco','school':{'urn':null,'establishmentType':null},'from':'2010-09-01/..','until':'2012'},"
            + "{'id':'a1','role':'senco','school':{'urn':'100002','establishmentType':34,'country':'england','openedOn':'../2013-04-01','predecessors':['100001']},"
            + "'from':'2013-04-01','until':null,'teachesAtSchool':true,'appointedOn':null,'continues':'a0'}],'appointmentsComplete':true,"
            + "'training':[{'qualification':'NASENCO','enrolled':null,'started':'2014','completed':'2015-01/2015-06','awarded':'2015-07-01','withdrawn':null,'recognisedBody':true,'listedProvider':null,'provider':'A'}],"
            + "'trainingComplete':false}}",
        "{'id':'c2','question':'headship-qualification','on':'2010-09-01','person':{'teacher':null,'appointments':[{'id':'h1','role':'head','capacity':'acting','from':'2009','appointedOn':'../2009',"
            + "'continues':null,'school':{'country':'wales','predecessors':[],'openedOn':'1990'}}],'training':null}}",
        "{'id':'c3','question':'npq-scholarship','on':'2026-10-01','course':'NPQH','person':{},'scholarship':{'cohort':'2026-autumn','worksInEngland':true,'workSetting':'school',"
            + "'establishmentType':34,'nurseryKind':null,'employmentType':'other','previouslyFunded':false,'referredByReturnToTeachingAdviser':null}}",
        "{'id':'c4','question':'course-start','on':'2026-10-01','course':'NPQSENCO','person':{'appointments':[],'training':[]},'readings':null,'scholarship':null}",
    ];

    private const int Seed = 20_261_122;

    /// <summary>Bytes and fragments that have a meaning in the format, so that mutations get past the first brace.</summary>
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\ud800", "\\u0000", "\0", "\n", "null", "true", "-1", "1e999", "0001", "9999-12-31", "0001-01-01", "2024", "2009-09-01/2024-09-01",
        "\"id\":\"x\",", "\"until\":null,", "\"continues\":\"a1\",", "\"from\":\"9999\",", "\"teacher\":null,", "//", "~", "\u2028", "\U0001F600",
        "\"openedOn\":null,", "\"openedOn\":\"../2012\",", "\"predecessors\":[\"100001\"],", "\"continues\":null,", "\"establishmentType\":null,", "\"urn\":null,", ".0", "e1", "../", "/..", "\uFEFF",
    ];

    /// <summary>So many damaged lines, the same each time.</summary>
    public static IEnumerable<byte[]> Take(int count)
    {
        var random = new Random(Seed);
        var mutation = new Mutation(random, Fragments);
        byte[][] lines = [.. ConformanceCases.All.Select(labelled => Encoding.UTF8.GetBytes(labelled.CaseLine)), .. Enumerable.Repeat(Whole.Select(Line.Utf8), 40).SelectMany(each => each)];
        return Enumerable.Range(0, count).Select(_ => mutation.Of(lines[random.Next(lines.Length)]).Where(each => each != '\n').ToArray());
    }
}
