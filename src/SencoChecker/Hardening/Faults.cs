using SencoChecker.Api;

namespace SencoChecker.Hardening;

/// <summary>
/// Answers what went wrong with a problem. Of an exception the log has the type and the place in the code alone: its message could hold
/// what somebody sent.
/// </summary>
internal sealed partial class Faults(RequestDelegate next, ILogger<Faults> logger)
{
    /// <summary>Goes on, and catches what is thrown.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to be answered.
        }
        catch (OperationCanceledException)
        {
            await EndAsync(context, StatusCodes.Status408RequestTimeout);
        }
        catch (BadHttpRequestException e)
        {
            await EndAsync(context, e.StatusCode);
        }
        catch (Exception e) when (e is not IOException)
        {
            var at = e.StackTrace?.Split('\n', 2)[0].Trim();
            LogFault(e.GetType().Name, at);
            await EndAsync(context, StatusCodes.Status500InternalServerError);
        }
        catch (IOException)
        {
            // The connection broke.
            context.Abort();
        }
    }

    /// <summary>Where answers are under way already, the connection is broken off, so that nobody takes them for all that there are.</summary>
    private static async Task EndAsync(HttpContext context, int status)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Headers.ContentLength = null;
        await Problems.WriteAsync(context, Problem.OfStatus(status));
    }

    [LoggerMessage(1, LogLevel.Error, "A request ended in {Fault} {At}")]
    private partial void LogFault(string fault, string? at);
}
