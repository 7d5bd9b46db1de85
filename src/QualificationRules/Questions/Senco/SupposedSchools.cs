using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The school of the SENCO post asked about supposed of each type that the rules tell apart, where its type is not known: whether it is relevant decides what the post goes on from too.</summary>
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
            .Select(type => TryWith(enquiry, post with { School = school with { EstablishmentType = type } }))
            .OfType<Enquiry>();
    }

    /// <summary>Null where the record cannot be so: a post that is said to be new at a school where it would go on.</summary>
    private static Enquiry? TryWith(Enquiry enquiry, Appointment post)
    {
        try
        {
            return enquiry with { Record = enquiry.Record.With(enquiry.Record.Appointments.SetItem(enquiry.PostIndex, post)) };
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }
}
