using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace QualificationRules.Law;

/// <summary>
/// A GIAS establishment type, with the rules whose words its schools fall under. Source of the codes: DfE's register "Get
/// information about schools"; of the scopes: each property's own provision.
/// </summary>
public sealed class EstablishmentType : IParsable<EstablishmentType>
{
    private const int MaintainedNurserySchool = 15;

    private readonly Scope _scope;

    private EstablishmentType(int code, string name, Scope scope) => (Code, Name, _scope) = (code, name, scope);

    [Flags]
    private enum Scope
    {
        None = 0,
        Senco2009 = 1,
        Senco2014 = 2,
        Headship = 4,
        GuidanceExpectsSenco = 8,
        IndependentInLaw = 16,
        Academy = 32,
    }

    /// <summary>Every type there is, by code.</summary>
    public static ImmutableArray<EstablishmentType> All { get; } =
    [
        new(1, "Community school", Scope.Senco2009 | Scope.Senco2014 | Scope.Headship),
        new(2, "Voluntary aided school", Scope.Senco2009 | Scope.Senco2014 | Scope.Headship),
        new(3, "Voluntary controlled school", Scope.Senco2009 | Scope.Senco2014 | Scope.Headship),
        new(5, "Foundation school", Scope.Senco2009 | Scope.Senco2014 | Scope.Headship),
        new(6, "City technology college", Scope.IndependentInLaw),
        new(7, "Community special school", Scope.Headship),
        new(8, "Non-maintained special school", Scope.Headship),
        new(10, "Other independent special school", Scope.IndependentInLaw),
        new(11, "Other independent school", Scope.IndependentInLaw),
        new(12, "Foundation special school", Scope.Headship),
        new(14, "Pupil referral unit", Scope.GuidanceExpectsSenco),
        new(15, "Local authority nursery school", Scope.Senco2009 | Scope.Senco2014 | Scope.Headship),
        new(18, "Further education", Scope.None),
        new(24, "Secure units", Scope.None),
        new(25, "Offshore schools", Scope.None),
        new(26, "Service children's education", Scope.None),
        new(27, "Miscellaneous", Scope.None),
        new(28, "Academy sponsor led", Scope.Senco2014 | Scope.IndependentInLaw | Scope.Academy),
        new(29, "Higher education institutions", Scope.None),
        new(30, "Welsh establishment", Scope.None),
        new(31, "Sixth form centres", Scope.None),
        new(32, "Special post 16 institution", Scope.None),
        new(33, "Academy special sponsor led", Scope.None),
        new(34, "Academy converter", Scope.Senco2014 | Scope.Academy),
        new(35, "Free schools", Scope.Senco2014 | Scope.Academy),
        new(36, "Free schools special", Scope.None),
        new(37, "British schools overseas", Scope.None),
        new(38, "Free schools alternative provision", Scope.GuidanceExpectsSenco),
        new(39, "Free schools 16 to 19", Scope.None),
        new(40, "University technical college", Scope.Senco2014 | Scope.Academy),
        new(41, "Studio schools", Scope.Senco2014 | Scope.Academy),
        new(42, "Academy alternative provision converter", Scope.GuidanceExpectsSenco),
        new(43, "Academy alternative provision sponsor led", Scope.GuidanceExpectsSenco),
        new(44, "Academy special converter", Scope.None),
        new(45, "Academy 16-19 converter", Scope.None),
        new(46, "Academy 16 to 19 sponsor led", Scope.None),
        new(49, "Online provider", Scope.None),
        new(56, "Institution funded by other government department", Scope.None),
        new(57, "Academy secure 16 to 19", Scope.None),
    ];

    /// <summary>The type of a setting that is in no register of schools, such as a private nursery; its code is 0, which GIAS does not use.</summary>
    public static EstablishmentType InNoRegister { get; } = new(0, "In no register of schools", Scope.None);

    /// <summary>The GIAS code.</summary>
    public int Code { get; }

    /// <summary>The GIAS name.</summary>
    public string Name { get; }

    /// <summary>Relevant school from 1 September 2009 to 31 August 2014: maintained mainstream and nursery schools (SI 2008/2945 reg 2).</summary>
    public bool IsRelevantSchoolFrom2009 => Is(Scope.Senco2009);

    /// <summary>Relevant school from 1 September 2014: mainstream, academies included, and maintained nursery schools (SI 2014/1530 reg 2(1)).</summary>
    public bool IsRelevantSchoolFrom2014 => Is(Scope.Senco2014);

    /// <summary>Within the head teachers' qualification rule: maintained and non-maintained special schools (Education Act 2002 s.135(5); SI 2003/3111 reg 4).</summary>
    public bool IsWithinHeadshipRule => Is(Scope.Headship);

    /// <summary>A maintained nursery school, for whose head NPQICL would do (SI 2005/3322).</summary>
    public bool IsMaintainedNurserySchool => Code == MaintainedNurserySchool;

    /// <summary>Not a relevant school, and yet guidance expects it to have a SENCO (SEND Code of Practice ch 6).</summary>
    public bool GuidanceExpectsSenco => Is(Scope.GuidanceExpectsSenco);

    /// <summary>An academy: SENCOs come with a school that converts, and no regulations require induction of its teachers (SI 2012/1115 reg 5).</summary>
    public bool IsAcademy => Is(Scope.Academy);

    /// <summary>An independent school in law (SI 2003/3111 reg 2(2)(b)).</summary>
    public bool IsIndependentInLaw => Is(Scope.IndependentInLaw);

    /// <summary>The type of a GIAS code; null where there is none.</summary>
    public static EstablishmentType? FromCode(int code)
    {
        foreach (var type in All)
        {
            if (type.Code == code)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Reads a code, a name in upper or lower case, or both as in <c>34 Academy converter</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Without meaning: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is no type.</exception>
    public static EstablishmentType Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var type) ? type : throw new FormatException("No GIAS establishment type has this code or name: give a code, such as 34, or the whole name.");
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static EstablishmentType Parse(string text) => Parse(text, null);

    /// <summary>Reads a type as <see cref="Parse(string)"/> does; false where the text is no type.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Without meaning: the text is the same in every culture.</param>
    /// <param name="result">The type.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EstablishmentType result)
    {
        result = All.Add(InNoRegister).FirstOrDefault(each =>
            string.Equals(s, each.Code.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            || string.Equals(s, each.Name, StringComparison.OrdinalIgnoreCase) || string.Equals(s, each.ToString(), StringComparison.OrdinalIgnoreCase));
        return result is not null;
    }

    /// <summary>Such as <c>34 Academy converter</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code} {Name}");

    private bool Is(Scope scope) => (_scope & scope) != Scope.None;
}
