using System.CommandLine;
using ItsmSite.Framework.CommandLine;

namespace ItsmSite.Framework.Diagnostics;

/// <summary><c>doctor</c>: looks at documents, projections, index and outbox, and says what is wrong. Exit code 0 all well, 2 faults found.</summary>
public sealed class DoctorCommand(IEnumerable<IDoctorCheck> checks) : ICommandProvider
{
    private const int MaxFaultsShown = 20;

    /// <inheritdoc />
    public IEnumerable<Command> GetCommands()
    {
        var command = new Command("doctor", "Check documents, projections, index and outbox; changes nothing.");
        command.SetAction(async (_, cancellationToken) =>
        {
            var faults = 0;
            foreach (var check in checks)
            {
                var finding = await check.RunAsync(cancellationToken);
                faults += finding.Faults.Count;
                Console.WriteLine($"{(finding.Faults.Count == 0 ? "ok   " : "FAULT")}  {check.Name}: {finding.Summary}");
                foreach (var fault in finding.Faults.Take(MaxFaultsShown)) Console.WriteLine($"       {fault}");
                if (finding.Faults.Count > MaxFaultsShown) Console.WriteLine($"       … and {finding.Faults.Count - MaxFaultsShown} more");
            }

            Console.WriteLine(faults == 0 ? "All is well." : $"{faults} faults found.");
            return faults == 0 ? 0 : 2;
        });
        return [command];
    }
}
