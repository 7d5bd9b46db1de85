using WorkforceCheck.Commands;

return await CommandLine.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
