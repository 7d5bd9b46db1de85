using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using SencoChecker.Api.Answers;

namespace SencoChecker.Api.Reference;

/// <summary>What is decided, and the qualifications, as documents. Made when first asked for.</summary>
internal sealed class ReferenceDocuments(Evaluator evaluator)
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }
            .AddQualificationRules();

    private readonly Lazy<FrozenDictionary<string, ReferenceDocument>> _documents = new(() => Make(evaluator.Ruleset).ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The document at an address; null where there is none.</summary>
    public ReferenceDocument? At(string path) => _documents.Value.GetValueOrDefault(path);

    private static Dictionary<string, ReferenceDocument> Make(Ruleset ruleset)
    {
        var questions = Question.All.GroupBy(question => question.Code, StringComparer.Ordinal).ToArray();
        var documents = new Dictionary<string, ReferenceDocument>(StringComparer.Ordinal)
        {
            ["/v1/rules"] = Json(RulesData.Of(ruleset, questions)),
            ["/v1/catalogue"] = Json(new CatalogueData(ruleset.Version, [.. Catalogue.Entries.Select(QualificationData.Of)])),
        };
        foreach (var question in questions)
        {
            documents[$"/v1/rules/{question.Key}"] = Json(QuestionData.Of(ruleset, question));
            documents[$"/v1/rules/{question.Key}.dmn"] = ReferenceDocument.Of(Resource.Bytes($"{question.Key}.dmn"), MediaTypes.Dmn, ruleset.Version);
        }

        return documents;

        ReferenceDocument Json<T>(T data) => ReferenceDocument.Of(JsonSerializer.SerializeToUtf8Bytes(data, Options), MediaTypes.Json, ruleset.Version);
    }
}
