using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Law;
using QualificationRules.Questions;
using WorkforceCheck.Extract;

namespace WorkforceCheck.Reports;

/// <summary>The answers to one question about every row of an extract whose post is of the question's role.</summary>
/// <param name="Question">The question.</param>
/// <param name="On">The date it is asked about.</param>
/// <param name="Answers">The rows answered, in the order of the file.</param>
/// <param name="OfAnotherRole">How many rows were read and not asked about, their posts being of another role.</param>
/// <param name="Problems">The rows rejected, in the order of the file.</param>
internal sealed record CheckReport(Question Question, LocalDate On, ImmutableArray<Answer> Answers, int OfAnotherRole, ImmutableArray<Problem> Problems)
{
    /// <summary>The lines rejected, each once, with all that is wrong with it.</summary>
    public IEnumerable<(int Line, string Message)> Rejected => Problems
        .GroupBy(problem => problem.Line)
        .Select(problems => (problems.Key, string.Join(" ", problems.Select(problem => problem.ToString()))));

    public static CheckReport Of(StaffExtract extract, Question question, LocalDate on, Readings readings)
    {
        var evaluator = new Evaluator();
        var posts = extract.People.SelectMany(person => person.Posts, (person, post) => (Person: person, Post: post)).ToList();
        var answers = posts
            .Where(each => each.Post.Role == question.Role)
            .Select(each => new Answer(each.Person, each.Post.Row, evaluator.Evaluate(question, each.Person.Record, on, each.Post.AppointmentId, readings)))
            .OrderBy(answer => answer.Row.Line);
        return new(question, on, [.. answers], posts.Count(each => each.Post.Role != question.Role), extract.Problems);
    }
}
