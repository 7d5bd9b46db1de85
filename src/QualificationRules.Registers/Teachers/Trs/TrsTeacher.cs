using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Registers.Json;

namespace QualificationRules.Registers.Teachers;

/// <summary>Reads qualified teacher status and QTLS. The register's day of QTS is the earliest of all routes held, QTLS among them, and QTLS may lapse.</summary>
/// <param name="person">The answer.</param>
/// <param name="qtls">The status of QTLS; null where it is not known.</param>
/// <param name="routes">The routes held.</param>
/// <param name="on">The day of the answer, or a later one.</param>
/// <param name="tell">Told how it was read.</param>
internal sealed class TrsTeacher(JsonElement person, string? qtls, TrsRoutes routes, LocalDate on, Action<string, string> tell)
{
    private const string QtlsDescription = "Qualified Teacher Learning and Skills status";

    private readonly JsonElement _qts = person.Get("qts");

    /// <summary>The kinds of the routes that the answer has beside the day of QTS; null where it does not tell.</summary>
    private readonly ImmutableHashSet<TrsRouteKind>? _kinds = TrsRoutes.KindsOf(person.Get("qts"), tell);

    private LocalDate? HoldsFrom => _qts.Day("holdsFrom") ?? _qts.Day("awarded");

    /// <summary>The days from that of the answer's QTS, whichever route it is of, to that of the answer.</summary>
    private Days SinceHolding => HoldsFrom is { } from ? Days.Between(from, on) : Days.UpTo(on);

    /// <summary>What is possible of QTS; null where the answer does not have it.</summary>
    public QtsSaid? Qts()
    {
        if (_qts.ValueKind is not (JsonValueKind.Null or JsonValueKind.Object))
        {
            tell(RegisterNotes.UnknownValue, "qts: missing");
            return null;
        }

        if ((_qts.NoDay("holdsFrom") ?? _qts.NoDay("awarded")) is { } noDay)
        {
            tell(RegisterNotes.UnknownValue, $"the day of qts: {noDay}");
        }

        var said = routes.AreAll ? ByRoutes() : new(WithoutRoutes(), Days.None);
        if (!routes.AreAll && !said.Full.HasDays)
        {
            tell(RegisterNotes.RoutesNotAsked, "ask with include=RoutesToProfessionalStatuses");
            return QtsSaid.NoneThatCounts;
        }

        return said.Full.MayBeNever && said.Full.HasDays ? said with { Partial = Days.Any.Dated } : said;
    }

    /// <summary>What is possible of QTLS.</summary>
    public QtlsSaid Qtls()
    {
        var isHeld = routes.Held.Any(route => route.Kind == TrsRouteKind.Qtls) || _kinds?.Contains(TrsRouteKind.Qtls) == true || _qts.Text("statusDescription") is QtlsDescription;
        switch (qtls)
        {
            case TrsEnums.None or TrsEnums.Expired when isHeld:
                tell(RegisterNotes.Disagrees, $"qtlsStatus is {qtls}, and the day of QTS is that of QTLS");
                return QtlsSaid.Any;
            case TrsEnums.None:
                return QtlsSaid.None;
            case TrsEnums.Expired:
                tell(RegisterNotes.QtlsExpired, $"ended on or before {FactDate.On(on)}");
                return new(MayBeNone: false, Days.UpTo(on), Days.UpTo(on));
            case TrsEnums.Active:
                tell(RegisterNotes.QtlsActive, $"held on {FactDate.On(on)}");
                var from = routes.Held.Where(route => route.Kind == TrsRouteKind.Qtls).Select(route => route.HoldsFrom).FirstOrDefault();
                return new(MayBeNone: false, from is { } day ? Days.Between(day, on) : SinceHolding, Days.Since(on), IsFlag: true);
            default:
                return QtlsSaid.Any;
        }
    }

    private QtsSaid ByRoutes()
    {
        var full = Earliest(TrsRouteKind.Qts);
        var partial = Earliest(TrsRouteKind.Partial) ?? Days.None;
        if (_qts.ValueKind == JsonValueKind.Null)
        {
            return full is null ? new(partial.HasDays ? Days.None : Days.Never, partial) : Disagrees("qts is null, and a route to QTS is held");
        }

        var ofAny = Earliest(TrsRouteKind.Qts, TrsRouteKind.Qtls);
        if (ofAny is null)
        {
            return Disagrees("qts is held, and no route to it");
        }

        // Old records may lack the route that the day is of.
        if (HoldsFrom is { } from && ofAny.Value.And(Days.On(from)).IsEmpty)
        {
            _ = Disagrees($"qts.holdsFrom is {FactDate.On(from)}, and the routes are held from {ofAny}");
            return full is null ? QtsSaid.Any : new(full.Value.Or(Days.On(from)), Days.None);
        }

        return full is { } days ? new(HoldsFrom is { } first ? days.And(Days.Between(first, on)) is { IsEmpty: false } since ? since : days : days, Days.None)
            : new(partial.HasDays ? Days.None : Days.Never, partial);
    }

    private QtsSaid Disagrees(string how)
    {
        tell(RegisterNotes.Disagrees, how);
        return QtsSaid.Any;
    }

    /// <summary>The earliest day of the routes held of some kinds; null where none is held.</summary>
    private Days? Earliest(params TrsRouteKind[] kinds)
    {
        var (earliest, isExact) = ((LocalDate?)null, true);
        foreach (var route in routes.Held)
        {
            if (Array.IndexOf(kinds, route.Kind) >= 0)
            {
                isExact &= route.HoldsFrom is not null;
                var day = route.HoldsFrom ?? on;
                earliest = earliest is { } other ? LocalDate.Min(other, day) : day;
            }
        }

        return earliest is not { } first ? null : isExact ? Days.On(first) : Days.UpTo(first);
    }

    /// <summary>What the day of QTS says of QTS without limits where the routes are not known.</summary>
    private Days WithoutRoutes()
    {
        if (_qts.ValueKind == JsonValueKind.Null)
        {
            return Days.Never;
        }

        var exact = HoldsFrom is { } from ? Days.On(from) : Days.UpTo(on);
        return ByKinds() switch
        {
            (MayBeQts: true, MayBeQtls: false) => exact,
            (MayBeQts: false, MayBeQtls: true) => Days.Never,
            (MayBeQts: true, MayBeQtls: true) when _kinds is not null || Count > 1 => Mixed(SinceHolding),
            _ => Mixed(SinceHolding with { MayBeNever = true }),
        };
    }

    private Days Mixed(Days days)
    {
        tell(RegisterNotes.QtlsMixed, $"qts: {days}");
        return days;
    }

    /// <summary>How many routes to QTS are held; 0 where the answer does not say.</summary>
    private int Count => _qts.Get("awardedOrApprovedCount") is { ValueKind: JsonValueKind.Number } count && count.TryGetInt32(out var number) ? number : 0;

    /// <summary>Whether the day of QTS may be that of QTS without limits, and whether it may be that of QTLS.</summary>
    private (bool MayBeQts, bool MayBeQtls) ByKinds()
    {
        if (_kinds is { } kinds)
        {
            return (kinds.Contains(TrsRouteKind.Qts), kinds.Contains(TrsRouteKind.Qtls));
        }

        // Versions of 2025-02 and 2025-03 describe the route held longest.
        return _qts.Text("statusDescription") switch
        {
            "Qualified" => (true, false),
            QtlsDescription => (Count != 1, true),
            _ => (true, qtls is not TrsEnums.None),
        };
    }
}
