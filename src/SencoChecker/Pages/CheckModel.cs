using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QualificationRules;
using QualificationRules.Json;
using QualificationRules.Law;
using SencoChecker.Api.Answers;

namespace SencoChecker.Pages;

/// <summary>
/// Every page of the check, at one address. What was answered comes in the body of a POST and goes into hidden fields of the page, so that no
/// address, cookie or log has it and nothing is stored.
/// </summary>
/// <remarks>
/// There is no antiforgery token. It keeps another site from changing, in the name of somebody signed in, what is stored; here nobody is signed
/// in and nothing is stored or changed, and the token would take a cookie.
/// </remarks>
[IgnoreAntiforgeryToken]
public sealed class CheckModel : PageModel
{
    /// <summary>Where the check is.</summary>
    internal const string Address = "/check";

    private const string ChangePrefix = "change:";

    private readonly Evaluator _evaluator;
    private readonly EnglishCalendar _clock;
    private readonly ConfiguredSchools _schools;

    /// <summary>A page of the check.</summary>
    public CheckModel(IServiceProvider services) =>
        (_evaluator, _clock, _schools) = (services.GetRequiredService<Evaluator>(), services.GetRequiredService<EnglishCalendar>(), services.GetRequiredService<ConfiguredSchools>());

    /// <summary>What is shown.</summary>
    internal Step Step { get; private set; } = null!;

    /// <summary>The first page.</summary>
    public void OnGet() => Step = new StartStep();

    /// <summary>Takes what was sent, and shows what comes next.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await FormAsync() is not { } form)
        {
            return BadRequest();
        }

        // The browser may show the page again when somebody goes back; nobody on the way may keep it.
        Response.Headers.CacheControl = "private, no-cache";
        if (Topics.Of(form[CarriedAnswers.About]) is not { } topic)
        {
            Step = new StartStep { Fault = new("Choose what you want to know") };
            return Page();
        }

        var answers = FormAnswers.Read(form, topic, _clock.Today(), _schools.Register);
        var go = form["go"].ToString();
        if (go is "calendar" or "case")
        {
            return Saved(go, answers);
        }

        Step = Then(go, topic.Of(form["at"]), answers, form);
        return Page();
    }

    private async Task<IFormCollection?> FormAsync()
    {
        try
        {
            return Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true ? await Request.ReadFormAsync(HttpContext.RequestAborted) : null;
        }
        catch (InvalidDataException)
        {
            // More fields than any page has.
            return null;
        }
    }

    private Step Then(string go, PageQuestion? at, Answers answers, IFormCollection form)
    {
        var isChange = form["change"].Count > 0;
        return go switch
        {
            "next" or "unknown" when at is not null => Answered(new(at, answers) { IsChange = isChange }, form, go is "unknown"),
            "find" or "again" or "kinds" when at is { TakesSchool: true } => SchoolQuestion.Looked(new(at, answers) { IsChange = isChange }, go, form),
            "back" when isChange => Forward(answers),
            "back" => (at is null ? Flow.Last(answers) : Flow.Before(at, answers)) is { } before ? Asked(before, answers) : new StartStep { Chosen = answers.Topic },
            "result" when Flow.At(answers, _evaluator) is { Next: null } flow => ResultStep.Of(flow, _evaluator),
            _ when go.StartsWith(ChangePrefix, StringComparison.Ordinal) && answers.Topic.Of(go[ChangePrefix.Length..]) is { } changed && changed.Applies(answers) => Asked(changed, answers) with { IsChange = true },
            _ => Forward(answers),
        };
    }

    private Step Forward(Answers answers) => Flow.At(answers, _evaluator).Next is { } next ? Asked(next, answers) : new AnswersStep(answers);

    private static QuestionStep Asked(PageQuestion question, Answers answers) => new(question, answers)
    {
        Search = SchoolQuestion.Shown(question, answers),
        Entered = question.IsDate ? EnteredDate.Of(question.Id is Ids.On ? $"{answers.On:uuuu'-'MM'-'dd}" : answers[question.Id]) : EnteredDate.Empty,
    };

    private Step Answered(QuestionStep step, IFormCollection form, bool isUnknown)
    {
        var id = step.Question.Id;
        if (isUnknown && !step.IsOn)
        {
            return Fitted(step, step.Answers.With(id, Answers.Unknown));
        }

        if (!step.Question.IsDate)
        {
            step = step with { Search = SchoolQuestion.Sent(step, form) };
            return form[id].ToString() is { Length: > 0 } chosen && step.Question.Takes(chosen, step.Answers) ? Fitted(step, step.Answers.With(id, chosen))
                : step.Search is not null && form[id] == SchoolSearch.None ? step with { Search = null }
                : step with { Answers = step.Answers.Without(id), Fault = new("Choose one of the answers. If none fits, choose \"I don't know\"") };
        }

        if (isUnknown)
        {
            return Forward(step.Answers with { On = _clock.Today() });
        }

        step = step with { Entered = new(Field("day"), Field("month"), Field("year")) };
        var (answer, fault) = step.Entered.Read();
        return fault is not null ? step with { Fault = fault }
            : !step.IsOn ? Fitted(step, step.Answers.With(id, answer!))
            : FormAnswers.OnDate(answer) is { } on ? OnFitted(step, step.Answers with { On = on })
            : step with { Fault = new("The date must be exact, and between 2000 and 2100", Day: true, Month: true, Year: true) };

        string Field(string part) => form[$"{id}-{part}"].ToString().Trim();
    }

    private Step Fitted(QuestionStep step, Answers answers)
    {
        answers = FormAnswers.StillApplying(answers);
        if (step.Question.DateAskedAbout is { } asked && step.Question.WhyNotBeside(answers) is null)
        {
            answers = answers with { On = asked(answers, _clock.Today()) };
        }

        return step.Question.WhyNotBeside(answers) is { } why ? step with { Fault = new(why) } : Forward(FormAnswers.Fitting(answers, step.Question));
    }

    private Step OnFitted(QuestionStep step, Answers answers) =>
        FormAnswers.WhyNotOn(answers) is { } why ? step with { Fault = new(why, Day: true, Month: true, Year: true) } : Forward(answers);

    private IActionResult Saved(string what, Answers answers)
    {
        var flow = Flow.At(answers, _evaluator);
        if (what is "case")
        {
            var asked = new Case("check", flow.Facts.Question, answers.On, flow.Facts.Record, flow.Facts.Post, new Readings());
            return File(Encoding.UTF8.GetBytes(CaseWriter.ToJson(asked)), MediaTypes.Json, $"{answers.Topic.Id}.json");
        }

        return ResultStep.Of(flow, _evaluator).DayToKeep is { } day
            ? File(Encoding.UTF8.GetBytes(CalendarReminder.Of(day, answers.On)), "text/calendar; charset=utf-8", "senco-award.ics")
            : BadRequest();
    }
}
