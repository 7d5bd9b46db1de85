using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualificationRules.Tests.Json.Receipts;

/// <summary>Every way to change one thing in a JSON document.</summary>
internal static class Tampering
{
    /// <summary>Each document that differs in one place, with a pointer to it.</summary>
    public static IEnumerable<(string Pointer, JsonNode Changed)> Of(JsonNode document)
    {
        foreach (var path in Paths(document))
        {
            for (var way = 0; way < 3; way++)
            {
                var changed = document.DeepClone();
                if (Change(changed, path, way))
                {
                    yield return ($"/{string.Join('/', path)}", changed);
                }
            }
        }
    }

    /// <summary>The paths to every value of a document, itself included: names of properties and indexes of entries.</summary>
    public static IEnumerable<object[]> Paths(JsonNode document) => Paths(document, []);

    /// <summary>Puts another value in the place of one.</summary>
    public static void Replace(JsonNode document, object[] path, JsonNode? value)
    {
        var parent = Parent(document, path);
        if (path[^1] is int index)
        {
            parent[index] = value;
        }
        else
        {
            parent[(string)path[^1]] = value;
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path) => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value, [.. path, member.Key])).Prepend(path),
        JsonArray entries => entries.SelectMany((entry, index) => Paths(entry, [.. path, index])).Prepend(path),
        _ => [path],
    };

    /// <summary>Changes a value, removes it, or adds something to it.</summary>
    private static bool Change(JsonNode document, object[] path, int way)
    {
        var node = path.Aggregate<object, JsonNode?>(document, (each, key) => key is int index ? each![index] : each![(string)key]);
        switch (way)
        {
            case 0 when node is JsonObject members:
                members["added"] = null;
                return true;
            case 0 when node is JsonArray entries:
                entries.Add(null);
                return true;
            case 0 or 1 when node is null or JsonValue:
                Replace(document, path, Other(node, way));
                return true;
            case 2 when path.Length > 0:
                Remove(document, path);
                return true;
            default:
                return false;
        }
    }

    private static JsonNode? Other(JsonNode? value, int way) => value?.GetValueKind() switch
    {
        JsonValueKind.String when way == 0 && value.GetValue<string>() is [.. var start, var last] => start + (char)(last ^ 1),
        JsonValueKind.String => value.GetValue<string>() + "0",
        JsonValueKind.Number => value.GetValue<int>() + (way == 0 ? 1 : -1),
        JsonValueKind.True or JsonValueKind.False => way == 0 ? !value.GetValue<bool>() : null,
        _ => way == 0 ? "2024-09-01" : false,
    };

    private static void Remove(JsonNode document, object[] path)
    {
        var parent = Parent(document, path);
        if (parent is JsonArray entries)
        {
            entries.RemoveAt((int)path[^1]);
        }
        else
        {
            parent.AsObject().Remove((string)path[^1]);
        }
    }

    private static JsonNode Parent(JsonNode document, object[] path) =>
        path[..^1].Aggregate(document, (each, key) => key is int index ? each[index]! : each[(string)key]!);
}
