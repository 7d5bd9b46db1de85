namespace QualificationRules.Facts;

/// <summary>The posts that a question can be about.</summary>
public enum Role
{
    /// <summary>The designated special educational needs co-ordinator; not an assistant, deputy or trust-wide lead.</summary>
    Senco,

    /// <summary>Head teacher, principal or acting head.</summary>
    Head,
}
