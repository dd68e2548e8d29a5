using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Administration.Services;

/// <summary>
/// Runs recipes for an administrator, within the request that asked: the page comes back when it is done, however long it takes. A run goes on when
/// the browser gives up waiting; it is stopped between two steps only when the server stops.
/// </summary>
public sealed class RecipeRunner(RecipeExecutor executor, RecipeGate gate, UnitOfWork work, IndexRebuilds rebuilds, IHostApplicationLifetime lifetime)
{
    /// <summary>Says what a recipe would change; keeps nothing.</summary>
    /// <returns>Null where another recipe is being run.</returns>
    public async Task<RecipeOutcome?> TryOutAsync(string path, CancellationToken cancellationToken)
    {
        using var turn = gate.TryEnter();
        return turn is null ? null : await RunAsync(path, isDryRun: true, cancellationToken);
    }

    /// <summary>Carries a recipe out.</summary>
    /// <returns>Null where another recipe is being run.</returns>
    public async Task<RecipeOutcome?> RunAsync(string path)
    {
        using var turn = gate.TryEnter();
        if (turn is null) return null;
        var name = await NameAsync(path, lifetime.ApplicationStopping);
        await AuditAsync(SiteEvents.RecipeStarted, path, name, null);
        var outcome = await RunAsync(path, isDryRun: false, lifetime.ApplicationStopping);
        await AuditAsync(outcome.Error is null ? SiteEvents.RecipeFinished : SiteEvents.RecipeFailed, path, name, outcome.Error);
        return outcome;
    }

    private async Task<RecipeOutcome> RunAsync(string path, bool isDryRun, CancellationToken cancellationToken)
    {
        var steps = new List<RecipeStepResult>();
        var name = await NameAsync(path, cancellationToken);
        try
        {
            var result = await executor.RunAsync(path, new RecipeRunOptions { DryRun = isDryRun, StepDone = steps.Add }, cancellationToken);
            // Another rebuild that runs already does as well: it reads the data when it gets there, and follows the changes after.
            if (result.AsksForRebuild && !isDryRun) rebuilds.TryStart();
            return new RecipeOutcome(name, isDryRun, steps, null);
        }
        catch (RecipeException error)
        {
            // Where the file lies on the server is nobody's business.
            return new RecipeOutcome(name, isDryRun, steps, error.Message.Replace(Path.GetDirectoryName(path) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        }
    }

    private async Task AuditAsync(string eventName, string path, string name, string? reason)
    {
        work.Audit(eventName, SiteEvents.Recipe, Path.GetFileName(path), name, reason);
        await work.CommitAsync(CancellationToken.None);
    }

    private static async Task<string> NameAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var recipe = await RecipeDocument.ReadAsync(path, cancellationToken);
            return recipe.DisplayName;
        }
        catch (RecipeException)
        {
            // Running it says what is wrong.
            return Path.GetFileName(path);
        }
    }
}
