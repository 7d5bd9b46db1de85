using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// Where the type of the school asked about is not known, supposes each type that the rules tell apart; and in a record of three posts or more, each
/// URN that a post without one may have. Either may decide several links between posts, which have to be found with the same value.
/// </summary>
internal static class SupposedSchools
{
    /// <summary>The most records tried for their URNs, multiplied by the number of posts. Where there would be more, the URNs stay open.</summary>
    private const int MostTimesPosts = 128;

    /// <summary>A record of so many posts has only one link between them, which can be found without supposing a URN.</summary>
    private const int PostsOfOneLink = 2;

    private const int GreatestUrn = 999_999;

    /// <summary>The enquiry alone where all is known; else one for each type, and each URN, that the record allows.</summary>
    public static IEnumerable<Enquiry> Of(Enquiry enquiry) =>
        WithTypes(enquiry).SelectMany(WithUrns).Select(record => enquiry with { Record = record });

    private static IEnumerable<StaffRecord> WithTypes(Enquiry enquiry)
    {
        if (enquiry.Post is not { School: { EstablishmentType: null, Country: Country.England } school } post)
        {
            return [enquiry.Record];
        }

        return SchoolKinds.Of(school)
            .DistinctBy(type => (type.IsRelevantSchoolFrom2009, type.IsRelevantSchoolFrom2014, type.IsAcademy))
            .Select(type => enquiry.Record.TryWith(enquiry.PostIndex, post with { School = school with { EstablishmentType = type } })).OfType<StaffRecord>();
    }

    private static List<StaffRecord> WithUrns(StaffRecord record)
    {
        List<StaffRecord> supposed = [record];
        for (var i = 0; i < record.Appointments.Length && record.Appointments.Length > PostsOfOneLink; i++)
        {
            if (record.Appointments[i] is { School: { Urn: null, Country: Country.England } school } post && school.EstablishmentType != EstablishmentType.InNoRegister)
            {
                supposed = [.. supposed.SelectMany(each => UrnsFor(each).Select(urn => each.TryWith(i, post with { School = school with { Urn = urn } })).OfType<StaffRecord>())];
                if (supposed.Count > MostTimesPosts / record.Appointments.Length)
                {
                    return [record];
                }
            }
        }

        return supposed;
    }

    /// <summary>The URNs that the record names, and one that it does not.</summary>
    private static IEnumerable<string> UrnsFor(StaffRecord record)
    {
        var named = record.UrnsNamed().ToList();
        var other = GreatestUrn;
        while (named.Contains($"{other}", StringComparer.Ordinal))
        {
            other--;
        }

        return named.Append($"{other}");
    }
}
