using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing;
using Xunit;

namespace QualificationRules.Tests.Decisions;

/// <summary>Where a provision is built up limb by limb, a limb is only asked of what passes those before it.</summary>
public sealed class LimbTests
{
    [Fact]
    public void A_limb_holds_only_where_the_one_before_it_does() =>
        ConformanceCases.All.Select(labelled => labelled.Case).Where(HasLimbOutOfOrder).Select(@case => @case.Id).Should().BeEmpty();

    private static bool HasLimbOutOfOrder(Case @case)
    {
        var (record, post) = PostSelection.Select(@case.Question, @case.Person, @case.On, @case.On, @case.AppointmentId);
        var found = @case.Question.Find(new(record, post, @case.On, @case.Readings, Ruleset.Current));
        var (table, first) = (@case.Question.Table, 0);
        for (var group = 0; group < table.Groups; first += table.WidthOf(group++))
        {
            foreach (var combination in found[group])
            {
                if (Enumerable.Range(0, table.WidthOf(group)).Any(limb => Holds(limb) && table.Presupposed[first + limb] - first is >= 0 and var before && !Holds(before)))
                {
                    return true;
                }

                bool Holds(int finding) => (combination & 1 << finding) != 0;
            }
        }

        return false;
    }
}
