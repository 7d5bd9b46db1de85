using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Registers.Schools;

namespace QualificationRules.Registers.Extracts;

/// <summary>Finds the schools of a person's posts: by URN, DfE number or name, in the register where it is given.</summary>
internal sealed class PostSchools(ImmutableArray<ExtractRow> rows, ExtractFindings findings)
{
    private const int MostShown = 5;

    private readonly SchoolRegister? _register = findings.Options.Schools;

    /// <summary>The school of a row, as the file alone has it.</summary>
    public static School OfFile(ExtractRow row) => new(
        row.Urn.Length > 0 ? NumberCells.Urn(row.Urn).Value : null, TypeOf(row), Columns.Country.In(row, blank: Country.England));

    /// <summary>Where a post was held, school by school where its school became another.</summary>
    public ImmutableArray<Stint> StintsOf(ExtractRow row, PostDays days)
    {
        if (_register is null || Find(row, days, _register) is not { } school)
        {
            return FactMaker.Make(findings.Problems, _ => (row.Line, Columns.Type), () => OfFile(row)) is { } plain
                ? [new(plain, days.From, days.Until, null, IsRowsOwn: true, IsFirst: true)]
                : [];
        }

        findings.Notes.Add(new(NoteKinds.Register, row.Line, $"{(row.School.Length > 0 ? Quoted.Of(row.School) : "the school")} is {school.Urn}, {school.Name}, {(object?)school.Type ?? "of a type not known here"}"));
        if (TypeOf(row) is { } typed && school.Type is { } type && typed != type)
        {
            findings.Notes.Add(new(NoteKinds.RegisterType, row.Line, $"{Columns.Type.Name}: {Quoted.Of(row[Columns.Type])}, and {type} in the register"));
        }

        var stints = new CrossedSchools(_register, urn => rows.Any(other => other != row && Continuations.AreOfOneRole(other, row) && Columns.Urn.AreSame(other.Urn, urn))).Of(school, days);
        if (stints.Length > 1)
        {
            findings.Notes.Add(new(NoteKinds.Crossed, row.Line, string.Join(", then ", stints.Select(stint => $"{stint.School.Urn} from {stint.From}"))));
        }

        return stints;
    }

    /// <summary>The school that a row names, whenever its post was held; null where the register does not tell which it is, or is not given.</summary>
    public RegisteredSchool? Find(ExtractRow row) => _register is null ? null : Find(row, new(FactDate.Unknown, FactDate.Never, IsFromBounded: false, IsUntilBounded: false), _register);

    private static EstablishmentType? TypeOf(ExtractRow row) => Columns.Type.In(row, blank: null);

    private RegisteredSchool? Find(ExtractRow row, PostDays days, SchoolRegister register)
    {
        if (row.Urn.Length > 0)
        {
            var school = register.Find(NumberCells.Urn(row.Urn).Value);
            if (school is null)
            {
                findings.Notes.Add(new(NoteKinds.NotInRegister, row.Line, $"{Columns.Urn.Name}: {row.Urn}"));
                return null;
            }

            return IsContradicted(row, school, register) ? null : school;
        }

        var (column, text, candidates) = Candidates(row, register);
        return text.Length == 0 ? null : Choose(row, days, column, text, candidates);
    }

    /// <summary>Whether the row's DfE number or name is that of another school than its URN, which neither became the other; asks which it is.</summary>
    private bool IsContradicted(ExtractRow row, RegisteredSchool school, SchoolRegister register)
    {
        var (column, text, candidates) = Candidates(row, register);
        if (text.Length == 0 || candidates.IsEmpty || candidates.Any(each => each == school || IsOneSchool(each, school, register)))
        {
            return false;
        }

        findings.Undecided.Add(new(row, Columns.Urn.Name, $"The URN is of {Describe(school)}, and {column.Name} {Quoted.Of(text)} of {string.Join("; ", candidates.Take(MostShown).Select(Describe))}. Which school is it? Correct the one or the other.", null));
        return true;
    }

    private static bool IsOneSchool(RegisteredSchool one, RegisteredSchool other, SchoolRegister register) =>
        (one.DfeNumber is { } number && string.Equals(number, other.DfeNumber, StringComparison.Ordinal))
        || register.PredecessorsOf(one).Contains(other) || register.PredecessorsOf(other).Contains(one);

    private static (Column Column, string Text, ImmutableArray<RegisteredSchool> Candidates) Candidates(ExtractRow row, SchoolRegister register)
    {
        var la = row[Columns.La].Length > 0 ? NumberCells.La(row[Columns.La]).Value : "";
        if (row[Columns.DfeNumber] is { Length: > 0 } number)
        {
            return (Columns.DfeNumber, number, register.WithDfeNumber(NumberCells.DfeNumber(number).Value));
        }

        if (la.Length > 0 && row[Columns.Estab] is { Length: > 0 } estab)
        {
            return (Columns.Estab, $"{la}/{estab}", register.WithDfeNumber(la + NumberCells.Estab(estab).Value));
        }

        return (Columns.School, row.School, [.. register.Named(row.School).Where(school => la.Length == 0 || school.DfeNumber?.StartsWith(la, StringComparison.Ordinal) != false)]);
    }

    /// <summary>The one of several that was open when the post began.</summary>
    private RegisteredSchool? Choose(ExtractRow row, PostDays days, Column column, string text, ImmutableArray<RegisteredSchool> candidates)
    {
        var (first, last) = days.From is { IsDated: true, IsExact: true } exact ? (exact.Earliest, exact.Earliest)
            : (days.From.IsNever ? LocalDate.MinIsoValue : days.From.Earliest, days.Until.IsDated ? days.Until.Latest : LocalDate.MaxIsoValue);
        ImmutableArray<RegisteredSchool> open = candidates is [_] ? candidates : [.. candidates.Where(school => school.MayBeOpen(first, last))];
        if (open is [var only])
        {
            return only;
        }

        var shown = string.Join("; ", (open.IsEmpty ? candidates : open).Take(MostShown).Select(Describe));
        findings.Undecided.Add(new(row, Columns.Urn.Name, candidates.IsEmpty
            ? $"{column.Name} {Quoted.Of(text)} is no school of the register. Which school is it? Fill in its URN."
            : $"{column.Name} {Quoted.Of(text)} fits {(open.IsEmpty ? "schools that were not open then" : $"{open.Length} schools")}: {shown}. Which one is it? Fill in its URN.", null));
        return null;
    }

    private static string Describe(RegisteredSchool school) =>
        $"{school.Urn} {school.Name}{(school.OpenedOn is { } opened ? $", opened {FactDate.On(opened)}" : "")}{(school.ClosedOn is { } closed ? $", closed {FactDate.On(closed)}" : "")}";
}
