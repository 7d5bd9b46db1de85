using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Registers.Json;

namespace QualificationRules.Registers.Teachers;

/// <summary>The routes to a professional status that a person holds.</summary>
/// <param name="Held">Those held.</param>
/// <param name="AreAll">Whether these are certainly all: the answer has the routes, and each says what it is and whether it is held.</param>
internal sealed record TrsRoutes(ImmutableArray<TrsRoute> Held, bool AreAll)
{
    private const string QtlsId = "be6eaf8c-92dd-4eff-aad3-1c89c4bec18c";

    private const string QtlsName = "QTLS and SET Membership";

    private static readonly string[] Statuses = ["InTraining", "Holds", "Deferred", "DeferredForSkillsTest", "Failed", "Withdrawn", "UnderAssessment"];

    public static TrsRoutes Of(JsonElement person, Action<string, string> tell)
    {
        if (person.Get("routesToProfessionalStatuses").ValueKind != JsonValueKind.Array)
        {
            return new([], AreAll: false);
        }

        var (held, areAll) = (ImmutableArray.CreateBuilder<TrsRoute>(), true);
        foreach (var route in person.Entries("routesToProfessionalStatuses"))
        {
            // Appropriate bodies are told of the provider alone.
            var status = TrsEnums.Known(route, "status", Statuses, tell);
            var kind = KindOf(route, tell);
            areAll &= status is not null && (kind != TrsRouteKind.NotKnown || status is not "Holds");
            if (status is "Holds")
            {
                held.Add(new(kind, route.Day("holdsFrom")));
                if (route.NoDay("holdsFrom") is { } noDay)
                {
                    tell(RegisterNotes.UnknownValue, $"holdsFrom of a route: {noDay}");
                }
            }
        }

        return new(held.ToImmutable(), areAll);
    }

    /// <summary>The kinds of the routes by which QTS is held; null where the answer does not tell.</summary>
    public static ImmutableHashSet<TrsRouteKind>? KindsOf(JsonElement qts, Action<string, string> tell)
    {
        ImmutableHashSet<TrsRouteKind> kinds = [.. qts.Entries("routes").Select(route => KindOf(route, tell))];
        return kinds.IsEmpty || kinds.Contains(TrsRouteKind.NotKnown) ? null : kinds;
    }

    private static TrsRouteKind KindOf(JsonElement route, Action<string, string> tell)
    {
        var type = route.Get("routeToProfessionalStatusType");
        var (id, name) = (type.Text("routeToProfessionalStatusTypeId"), type.Text("name"));
        if (string.Equals(id, QtlsId, StringComparison.OrdinalIgnoreCase) || string.Equals(name, QtlsName, StringComparison.OrdinalIgnoreCase))
        {
            return TrsRouteKind.Qtls;
        }

        return TrsEnums.Known(type, "professionalStatusType", ["QualifiedTeacherStatus", "PartialQualifiedTeacherStatus", "EarlyYearsTeacherStatus", "EarlyYearsProfessionalStatus"], tell) switch
        {
            // Without its id a route to QTS may be that of QTLS.
            "QualifiedTeacherStatus" => id is null && name is null ? TrsRouteKind.NotKnown : TrsRouteKind.Qts,
            "PartialQualifiedTeacherStatus" => TrsRouteKind.Partial,
            null => TrsRouteKind.NotKnown,
            _ => TrsRouteKind.Other,
        };
    }
}
