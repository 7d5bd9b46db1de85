using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Decisions;

/// <summary>
/// One atomic proposition that a question turns on, with the provision it comes from and its wording when it holds, fails, or
/// is not known. The code is the contract and stays stable; the wording is a view and may change between versions.
/// </summary>
/// <remarks>Words in braces stand for arguments, filled in when the text is asked for: see <see cref="Reason.Arguments"/>.</remarks>
public sealed class Finding
{
    internal Finding(string code, ImmutableArray<Citation> citations, string holds, string fails, string notKnown, Finding? presupposes = null)
    {
        Code = code;
        Citations = citations;
        WordingWhenItHolds = holds;
        WordingWhenItFails = fails;
        WordingWhenNotKnown = notKnown;
        Presupposes = presupposes;
    }

    /// <summary>A stable name, such as <c>became-senco-after-2009-09-01</c>.</summary>
    public string Code { get; }

    /// <summary>The provisions that make it matter, the leading one first; never empty.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>The wording for <see cref="Truth.True"/>.</summary>
    public string WordingWhenItHolds { get; }

    /// <summary>The wording for <see cref="Truth.False"/>.</summary>
    public string WordingWhenItFails { get; }

    /// <summary>The wording for <see cref="Truth.Unknown"/>.</summary>
    public string WordingWhenNotKnown { get; }

    /// <summary>
    /// The limb before this one, where a provision is built up limb by limb: this finding holds only where that one does, so
    /// that when both fail the earlier one is the reason.
    /// </summary>
    public Finding? Presupposes { get; }

    /// <summary>The wording for <paramref name="truth"/>, its arguments not yet filled in.</summary>
    public string Wording(Truth truth) => truth switch
    {
        Truth.True => WordingWhenItHolds,
        Truth.False => WordingWhenItFails,
        _ => WordingWhenNotKnown,
    };

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <summary>The provisions in force on the date, or all of them where none is.</summary>
    internal ImmutableArray<Citation> CitationsOn(LocalDate date)
    {
        var applying = ImmutableArray.CreateBuilder<Citation>(Citations.Length);
        foreach (var citation in Citations)
        {
            if (citation.AppliesOn(date))
            {
                applying.Add(citation);
            }
        }

        return applying.Count == 0 ? Citations : applying.DrainToImmutable();
    }
}
