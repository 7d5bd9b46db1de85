using System.Text.Json;
using QualificationRules.Registers.Json;

namespace QualificationRules.Registers.Teachers;

/// <summary>Tells the version of an answer of the Teaching Record System by its properties: the answer itself does not say it.</summary>
internal static class TrsVersion
{
    /// <summary>The version, in words, of an answer that is too old to be read; null where it is not.</summary>
    public static string? TooOld(JsonElement person)
    {
        if (person.Has("email") && !person.Has("emailAddress"))
        {
            return "20240416 or older";
        }

        var (qts, induction) = (person.Get("qts"), person.Get("induction"));
        if (person.Has("sanctions") || induction.Has("periods"))
        {
            return "20240814 or older";
        }

        var isOld = qts.Has("certificateUrl") || induction.Has("endDate") || induction.Has("statusDescription") || induction.Has("certificateUrl") || person.Has("higherEducationQualifications");
        var isNew = qts.Has("holdsFrom") || induction.Has("exemptionReasons") || person.Has("routesToProfessionalStatuses");
        return isOld || (!isNew && !person.Has("qtlsStatus")) ? "20240920 or older" : null;
    }
}
