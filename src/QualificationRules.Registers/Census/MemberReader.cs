using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Teachers;

namespace QualificationRules.Registers.Census;

/// <summary>Reads one member of the census.</summary>
internal sealed class MemberReader(CensusXml xml, CensusReturn census, string file, Action<Note> note)
{
    private const string SencoSubject = "Z201";

    private readonly FactOrigin _origin = new(file, xml.Line);
    private readonly ImmutableArray<CensusRole>.Builder _roles = ImmutableArray.CreateBuilder<CensusRole>();
    private readonly List<string> _names = [];
    private string _teacherNumber = "";
    private bool? _qts;
    private bool? _qtls;
    private bool _hasSencoSubject;

    public CensusMember Read()
    {
        foreach (var part in xml.Children())
        {
            switch (part)
            {
                case "StaffDetails":
                    ReadStaff();
                    break;
                case "ContractOrServiceGroup":
                    foreach (var _ in xml.Children().Where(element => element is "ContractOrService"))
                    {
                        _roles.AddRange(new ContractReader(xml, census).Read());
                    }

                    break;
                case "Qualifications":
                    ReadQualifications();
                    break;
            }
        }

        var trn = _teacherNumber.Replace("/", "", StringComparison.Ordinal) is { Length: 7 } number && number.All(char.IsAsciiDigit) ? new Trn(number) : null;
        if (trn is null)
        {
            Tell(RegisterNotes.NoTeacherNumber, _teacherNumber.Length > 0 ? Quoted.Of(_teacherNumber) : "no TeacherNumber");
        }
        else if (!_hasSencoSubject && _roles.Any(role => role.Code is CensusRole.Senco))
        {
            Tell(RegisterNotes.NoSencoSubject, $"TRN {trn}");
        }

        return new((int)_origin.Line, trn, string.Join(' ', _names), _roles.ToImmutable(), _hasSencoSubject, trn is null ? null : EntryOf(trn));
    }

    private TeacherEntry EntryOf(Trn trn)
    {
        var on = census.ReferenceDate;
        return new(RegisterKind.WorkforceCensus, trn, _origin)
        {
            // A flag is as at the day of the census: not held then says nothing of the days after.
            Qts = _qts switch { true => new(Days.UpTo(on), Days.UpTo(on)), false => new(new(on.PlusDays(1), LocalDate.MaxIsoValue, MayBeNever: true), Days.Any.Dated), null => null },
            Qtls = _qtls is true ? new QtlsSaid(MayBeNone: false, Days.UpTo(on), new(on, LocalDate.MaxIsoValue, MayBeNever: true), IsFlag: true) : null,
            SencoAwardBy = _hasSencoSubject ? on : null,
            SencoAt = [.. _roles.Where(role => role.Code is CensusRole.Senco).Select(role => role.DfeNumber).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private void ReadStaff()
    {
        foreach (var element in xml.Children())
        {
            switch (element)
            {
                case "TeacherNumber":
                    _teacherNumber = xml.Text();
                    break;
                case "StaffMemberName":
                    ReadName();
                    break;
                case "QTS":
                    _qts = Flag(element);
                    break;
                case "QTLS":
                    _qtls = Flag(element);
                    break;
                case "QTStatus":
                    Tell(RegisterNotes.CensusQtStatus, Quoted.Of(xml.Text()));
                    break;
            }
        }
    }

    private void ReadName()
    {
        var family = "";
        foreach (var element in xml.Children())
        {
            if (element is "PersonFamilyName")
            {
                family = xml.Text();
            }
            else if (element is "GivenNames")
            {
                foreach (var _ in xml.Children().Where(name => name is "GivenName"))
                {
                    _names.AddRange(xml.Children().Where(name => name is "PersonGivenName").Select(_ => xml.Text()));
                }
            }
        }

        _names.Add(family);
        _names.RemoveAll(name => name.Length == 0);
    }

    private void ReadQualifications()
    {
        foreach (var _ in xml.Children().Where(element => element is "Qualification"))
        {
            foreach (var part in xml.Children().Where(element => element is "Subjects"))
            {
                foreach (var subject in xml.Children().Where(element => element is "QualificationSubject"))
                {
                    _hasSencoSubject |= string.Equals(xml.Text(), SencoSubject, StringComparison.OrdinalIgnoreCase);
                }
            }
        }
    }

    private bool? Flag(string element)
    {
        var text = xml.Text();
        if (CensusReturn.Flag(text) is { } flag)
        {
            return flag;
        }

        Tell(RegisterNotes.UnknownValue, $"{element}: {Quoted.Of(text)}");
        return null;
    }

    private void Tell(string kind, string example) => note(new(kind, null, $"{_origin}: {example}"));
}
