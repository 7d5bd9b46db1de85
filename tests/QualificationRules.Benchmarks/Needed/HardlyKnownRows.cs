using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Benchmarks.Needed;

/// <summary>Records of several SENCO rows at three schools, most of whose days, URNs and types are not known: the same for the same seed.</summary>
internal sealed class HardlyKnownRows(int seed)
{
    private static readonly int[] Types = [1, 34, 34, 28];

    private readonly Random _random = new(seed);

    /// <summary>The next record; null where the facts drawn contradict each other.</summary>
    public StaffRecord? Next(int rows)
    {
        try
        {
            return new(TeacherStatus.NotKnown, [.. Enumerable.Range(0, rows).Select(Row)], [new(Qualification.Nasenco), new(Qualification.NpqSenco)], appointmentsComplete: _random.Next(2) == 0);
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }

    private Appointment Row(int index)
    {
        var year = _random.Next(2009, 2026);
        var from = _random.Next(10) switch
        {
            < 3 => FactDate.On(new LocalDate(year, 9, 1)),
            < 7 => FactDate.Between(new LocalDate(year, 1, 1), new LocalDate(year + _random.Next(10), 12, 31)),
            _ => FactDate.Unknown,
        };
        var until = _random.Next(10) switch
        {
            < 3 => FactDate.Never,
            < 7 => FactDate.On(new LocalDate(year + _random.Next(10, 13), 8, 31)),
            _ => FactDate.Between(new LocalDate(year + 10, 1, 1), new LocalDate(year + 14, 12, 31)),
        };
        return new($"row{index}", Role.Senco, new(_random.Next(2) == 0 ? $"{100001 + _random.Next(3)}" : null, _random.Next(10) < 6 ? EstablishmentType.FromCode(Types[_random.Next(Types.Length)]) : null), from, until);
    }
}
