using System.Text.Json;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Recipes;

/// <summary>Carries out recipes, step by step, each in a transaction of its own.</summary>
public sealed class RecipeExecutor(IServiceScopeFactory scopes, RecipeFolder recipes, IConfiguration configuration, ILogger<RecipeExecutor> logger)
{
    /// <summary>Runs a recipe file and those it names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Cancels between steps, and within those that work in batches.</param>
    /// <exception cref="RecipeException">A step is unknown or failed; the steps before it are kept, nothing of it is unless the message says so.</exception>
    public async Task<RecipeRunResult> RunAsync(string path, RecipeRunOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var run = new RecipeRun(options);
        if (!options.DryRun)
        {
            await RunFileAsync(path, run, [], cancellationToken);
            return run.Result;
        }

        // One scope and one transaction for the whole recipe: later steps build on earlier ones, and all of it is undone.
        await using var scope = CreateScope();
        await using var rehearsal = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RehearseAsync(cancellationToken);
        run.Services = scope.ServiceProvider;
        await RunFileAsync(path, run, [], cancellationToken);
        return run.Result;
    }

    private async Task RunFileAsync(string path, RecipeRun run, IReadOnlyList<RecipeDocument> callers, CancellationToken cancellationToken)
    {
        using var recipe = await RecipeDocument.ReadAsync(path, cancellationToken);
        if (callers.Any(c => c.Path == recipe.Path || c.Name == recipe.Name))
            throw new RecipeException($"Recipes call each other in a circle: {string.Join(" → ", callers.Append(recipe).Select(c => c.Name))}.");
        var expressions = new RecipeExpressions(configuration, recipe);
        for (var number = 1; number <= recipe.Steps.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var step = recipe.Steps[number - 1];
            var name = RecipeDocument.Find(step, "name") is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
            if (run.Options.Only.Count > 0 && !run.Options.Only.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            await RunStepAsync(new RecipeStep(recipe, expressions, number, name, step), run, callers, cancellationToken);
        }

        logger.LogInformation("Recipe {Recipe}: {Steps} steps carried out", recipe.Name, run.Steps);
    }

    private async Task RunStepAsync(RecipeStep step, RecipeRun run, IReadOnlyList<RecipeDocument> callers, CancellationToken cancellationToken)
    {
        RecipeStepContext? context = null;
        try
        {
            if (step.Json.ValueKind != JsonValueKind.Object || step.Name.Length == 0) throw new RecipeException("A step must be an object with a name.");
            await using var own = run.Services is null ? CreateScope() : (AsyncServiceScope?)null;
            var services = run.Services ?? own!.Value.ServiceProvider;
            step.Expressions.Parameters = await ReadParametersAsync(services, cancellationToken);
            if (step.Name.Equals("recipes", StringComparison.OrdinalIgnoreCase))
            {
                await RunNestedAsync(step, run, callers, cancellationToken);
                return;
            }

            var handler = services.GetServices<NamedRecipeStepHandler>().FirstOrDefault(h => h.StepName.Equals(step.Name, StringComparison.OrdinalIgnoreCase))
                ?? throw new RecipeException($"There is no recipe step '{step.Name}'.");
            context = step.ToContext(handler.StreamedMember, run.Options.Progress);
            await handler.HandleAsync(context, cancellationToken);
            await services.GetRequiredService<UnitOfWork>().CommitAsync(cancellationToken);
            run.Done(step, context);
        }
        catch (Exception error) when (error is not OperationCanceledException and not RecipeException { IsPlaced: true })
        {
            throw new RecipeException($"{Path.GetFileName(step.Recipe.Path)}, step {step.Number} ({step.Name}): {Reason(error)} {KeptOf(context, run)}", error) { IsPlaced = true };
        }
    }

    private async Task RunNestedAsync(RecipeStep step, RecipeRun run, IReadOnlyList<RecipeDocument> callers, CancellationToken cancellationToken)
    {
        foreach (var value in step.ToContext(null, null).Entries("Values").ToList())
        {
            var name = value.FirstOrDefault(m => m.Key.Equals("name", StringComparison.OrdinalIgnoreCase)).Value is JsonValue text && text.TryGetValue<string>(out var found) ? found : "";
            IReadOnlyList<RecipeDocument> chain = [.. callers, step.Recipe];
            if (chain.Any(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                throw new RecipeException($"Recipes call each other in a circle: {string.Join(" → ", chain.Select(c => c.Name).Append(name))}.");
            await RunFileAsync(recipes.FindBeside(step.Recipe.Folder, name) ?? throw new RecipeException($"There is no recipe '{name}'."), run, chain, cancellationToken);
        }
    }

    private AsyncServiceScope CreateScope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        return scope;
    }

    private static async Task<IReadOnlyDictionary<string, string>> ReadParametersAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var all = new Dictionary<string, string>();
        foreach (var source in services.GetServices<IRecipeParameters>())
        {
            foreach (var (name, value) in await source.ReadAsync(cancellationToken)) all[name] = value;
        }

        return all;
    }

    private static string Reason(Exception error)
    {
        var message = (error is DbUpdateException ? error.GetBaseException() : error).Message.TrimEnd();
        return message.EndsWith('.') ? message : message + ".";
    }

    private static string KeptOf(RecipeStepContext? context, RecipeRun run) =>
        run.Options.DryRun ? "This was a dry run: nothing was changed."
        : context is not { Kept: > 0 } ? "Nothing of this step was kept."
        : $"The first {context.Kept} entries of this step are kept; put it right and run the recipe again: it goes on from there.";
}
