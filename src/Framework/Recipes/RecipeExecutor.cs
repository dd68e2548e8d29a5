using System.Text.Json.Nodes;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Recipes;

/// <summary>Carries out recipes, step by step, each in a transaction of its own.</summary>
public sealed class RecipeExecutor(IServiceScopeFactory scopes, RecipeFolder recipes, IConfiguration configuration, ILogger<RecipeExecutor> logger)
{
    /// <summary>Runs a recipe file and those it names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="only">Names of the steps to carry out; empty means all.</param>
    /// <param name="cancellationToken">Cancels between steps.</param>
    /// <exception cref="RecipeException">A step is unknown or failed; the steps before it are kept, nothing of it is.</exception>
    public Task RunAsync(string path, IReadOnlyCollection<string> only, CancellationToken cancellationToken) => RunAsync(path, only, [], cancellationToken);

    private async Task RunAsync(string path, IReadOnlyCollection<string> only, IReadOnlyList<string> parents, CancellationToken cancellationToken)
    {
        var recipe = await RecipeDocument.ReadAsync(path, cancellationToken);
        if (parents.Contains(recipe.Name)) throw new RecipeException($"Recipes call each other in a circle: {string.Join(" → ", parents.Append(recipe.Name))}.");
        var expressions = new RecipeExpressions(configuration, recipe);
        for (var i = 0; i < recipe.Steps.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = (string?)recipe.Steps[i]["name"] ?? "";
            if (only.Count > 0 && !only.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            try
            {
                var step = (JsonObject)expressions.Evaluate(recipe.Steps[i])!;
                if (name.Equals("recipes", StringComparison.OrdinalIgnoreCase)) await RunNestedAsync(step, only, [.. parents, recipe.Name], cancellationToken);
                else await RunStepAsync(new RecipeStepContext { RecipeName = recipe.Name, Name = name, Step = step }, cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                throw new RecipeException($"{Path.GetFileName(path)}, step {i + 1} ({name}): {error.Message} Nothing of this step was kept.", error);
            }
        }

        logger.LogInformation("Recipe {Recipe}: {Steps} steps carried out", recipe.Name, recipe.Steps.Count);
    }

    private async Task RunNestedAsync(JsonObject step, IReadOnlyCollection<string> only, IReadOnlyList<string> parents, CancellationToken cancellationToken)
    {
        foreach (var value in (step["Values"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var name = (string?)value["name"] ?? "";
            await RunAsync(recipes.Find(name) ?? throw new RecipeException($"There is no recipe '{name}'."), only, parents, cancellationToken);
        }
    }

    private async Task RunStepAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        var handler = scope.ServiceProvider.GetServices<NamedRecipeStepHandler>().FirstOrDefault(h => h.StepName.Equals(context.Name, StringComparison.OrdinalIgnoreCase))
            ?? throw new RecipeException($"There is no recipe step '{context.Name}'.");
        await handler.HandleAsync(context, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(cancellationToken);
    }
}
