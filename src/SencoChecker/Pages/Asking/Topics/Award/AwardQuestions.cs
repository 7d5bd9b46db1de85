using System.Collections.Immutable;
using System.Globalization;
using QualificationRules;
using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>The questions about a SENCO and their award, in the order in which they are asked.</summary>
internal static class AwardQuestions
{
    private const string Yes = "yes";

    private static readonly ImmutableArray<Option> Kinds = SchoolKind.Options(SchoolKinds.OfSencos);

    /// <summary>All of them.</summary>
    public static ImmutableArray<PageQuestion> All { get; } =
    [
        new(Ids.Kind, "What kind of school are they the SENCO of?", "Kind of school")
        {
            SchoolTitle = "Which school are they the SENCO of?",
            Options = Kinds,
            Where = Places.Register,
            AsksFor = static (fact, _) => fact is { Fact: FactName.SchoolEstablishmentType, Index: 0 },
        },
        new(Ids.From, "When did they become SENCO of this school?", "SENCO since")
        {
            Hint = "The first day, even if the contract has changed or the school has become an academy since then. If they are still to begin, give the day on which they will: the check then asks about that day.",
            Where = Places.Contract,
            AsksFor = static (fact, _) => fact is { Fact: FactName.AppointmentFrom, Index: 0 },

            // Of somebody who is still to begin, the law asks nothing until then.
            DateAskedAbout = static (answers, _) => answers.Date(Ids.From) is { } from && from.Earliest > answers.On ? from.Latest : answers.On,
        },
        .. AwardCourse.All.SelectMany(course => course.Questions()),
        new(Ids.Earlier, "Before this post, how many other posts as SENCO have they had?", "Earlier posts as SENCO")
        {
            Hint = "Count an earlier time as SENCO of this school too, if they had stopped in between.",
            Options =
            [
                new("none", "None"), new("1", "One"), new("2", "Two"), new("3", "Three"),
                new("some", "At least one", "You can tell of one, and are not sure that it was the only one, or there were more than three"),
            ],
            Where = "The SENCO, their application for the post, or the schools where they worked before.",
            AsksFor = static (fact, _) => fact.Fact is FactName.AppointmentsComplete,
        },
        .. EarlierPost(1),
        new(Ids.Others, "Do you know more of a post before that?", "Earlier posts known of")
        {
            Hint = "The kind of school, and about when it began and ended.",
            Options = [new(Yes, "Yes, of one at least"), new("no", "No")],
            Where = "The SENCO, or their application for the post.",
            Applies = static answers => AwardFacts.EarlierPosts(answers) > 1 && IsNotKnown(1, answers),
            IsAskedAnyway = static (_, outcome) => outcome is Outcome.Indeterminate,
        },
        .. Enumerable.Range(2, AwardFacts.MostEarlier - 1).SelectMany(EarlierPost),
        .. Enumerable.Range(0, AwardFacts.MostEarlier + 1).Select(Continues),
    ];

    private static IEnumerable<PageQuestion> EarlierPost(int number)
    {
        var (which, of) = (Named(number), Capital(Named(number)));
        yield return new(Ids.KindOf(number), $"What kind of school was {which} at?", $"{of}: kind of school")
        {
            Options = Kinds,
            Where = Places.Register,
            Applies = answers => IsDescribed(number, answers),
            AsksFor = (fact, _) => fact.Fact == FactName.SchoolEstablishmentType && fact.Index == number,
        };
        yield return new(Ids.FromOf(number), $"When did {which} begin?", $"{of}: first day")
        {
            Where = Places.Contract,
            Applies = answers => IsDescribed(number, answers),
            AsksFor = (fact, _) => fact.Fact == FactName.AppointmentFrom && fact.Index == number,
            WhyNot = (date, answers) => AwardFitting.WhyNotEarlier(number, date, answers),
        };
        yield return new(Ids.UntilOf(number), $"When did {which} end?", $"{of}: last day")
        {
            Hint = "The last day as SENCO there. If they are still SENCO there as well, give today’s date.",
            Where = Places.Contract,
            Applies = answers => IsDescribed(number, answers) && !IsNotKnown(number, answers),
            AsksFor = (fact, _) => fact.Fact == FactName.AppointmentUntil && fact.Index == number,
            WhyNot = (date, answers) => AwardFitting.WhyNotEarlier(number, date, answers),
        };
    }

    /// <summary>Of somebody of whose latest earlier post little is known, no more is asked of the others, unless more is known of those.</summary>
    private static bool IsDescribed(int number, Answers answers) =>
        AwardFacts.EarlierPosts(answers) >= number && (number == 1 || IsSomeKnown(answers));

    private static bool IsSomeKnown(Answers answers) => !IsNotKnown(1, answers) || answers[Ids.Others] is Yes;

    /// <summary>Whether neither the school nor the beginning of an earlier post is known.</summary>
    private static bool IsNotKnown(int number, Answers answers) => answers[Ids.KindOf(number)] is Answers.Unknown && answers.Date(Ids.FromOf(number)) is null;

    private static PageQuestion Continues(int post)
    {
        var which = Named(post);
        return new(Ids.ContinuesOf(post), $"Was {which} a new appointment?", $"{Capital(which)}: new or going on")
        {
            Hint = "They went on in the same appointment if they stayed SENCO of the same school under another contract, or if their school became an academy or merged. They were newly appointed if they moved to another school, or had stopped being SENCO.",
            Options =
            [
                new("new", "Yes, it was a new appointment"),
                .. Enumerable.Range(1, AwardFacts.MostEarlier).Where(other => other != post).Select(other =>
                    new Option(AwardFacts.IdOf(other), $"No, they went on from {Named(other)}")),
            ],
            Offers = static (answers, option) => !int.TryParse(option.Value.AsSpan(option.Value.IndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var other) || other <= AwardFacts.EarlierPosts(answers),
            Where = "The SENCO, or the letter of appointment. GIAS shows under \"Links\" which school an academy was before.",
            Applies = answers => AwardFacts.EarlierPosts(answers) > (post == 0 ? 0 : 1) && (post == 0 ? IsSomeKnown(answers) : IsDescribed(post, answers) && !IsNotKnown(post, answers)),
            AsksFor = (fact, _) => fact.Fact == FactName.AppointmentContinues && fact.Index == post,
        };
    }

    private static string Named(int post) => post switch
    {
        0 => "this post",
        1 => "the latest earlier post",
        2 => "the second latest earlier post",
        _ => "the third latest earlier post",
    };

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
