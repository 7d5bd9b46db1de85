namespace QualificationRules.Facts;

/// <summary>
/// What is known of the post that another goes on from as one appointment in law: nothing, so that dates and schools tell or leave it open;
/// that there is none; or which post it is.
/// </summary>
/// <remarks>The default value is <see cref="NotStated"/>.</remarks>
public readonly record struct Continuation
{
    private Continuation(string? id, bool isStated) => (Id, IsStated) = (id, isStated);

    /// <summary>Nothing is said: the dates and the schools of the posts decide, or leave it open.</summary>
    public static Continuation NotStated => default;

    /// <summary>A new appointment for certain: it goes on from no other.</summary>
    public static Continuation None { get; } = new(null, isStated: true);

    /// <summary>Whether anything is said.</summary>
    public bool IsStated { get; }

    /// <summary>The id of the post that it goes on from; null where there is none, or nothing is said.</summary>
    public string? Id { get; }

    /// <summary>It goes on from the post of this id.</summary>
    public static Continuation From(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(id, isStated: true);
    }

    /// <summary>It goes on from the post of this id; null says nothing, as <see cref="NotStated"/> does.</summary>
    public static implicit operator Continuation(string? id) => id is null ? NotStated : From(id);

    /// <summary>The id, <c>none</c> or <c>not stated</c>.</summary>
    public override string ToString() => Id ?? (IsStated ? "none" : "not stated");
}
