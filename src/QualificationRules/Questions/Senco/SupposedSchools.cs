using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>
/// Where the type of the school asked about is not known, tries each type that the rules tell apart. The type also decides from which posts the one
/// asked about goes on, so that the whole record is tried with it.
/// </summary>
internal static class SupposedSchools
{
    /// <summary>The enquiry itself where the type is known; else one for each type that the record allows.</summary>
    public static IEnumerable<Enquiry> Of(Enquiry enquiry)
    {
        if (enquiry.Post is not { School: { EstablishmentType: null, Country: Country.England } school } post)
        {
            return [enquiry];
        }

        return SchoolKinds.Of(school)
            .DistinctBy(type => (type.IsRelevantSchoolFrom2009, type.IsRelevantSchoolFrom2014, type.IsAcademy))
            .Select(type => enquiry.Record.TryWith(enquiry.PostIndex, post with { School = school with { EstablishmentType = type } })).OfType<StaffRecord>()
            .Select(record => enquiry with { Record = record });
    }
}
