using ItsmSite.Administration.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>Where recipes are tried out and run, and the site is taken away as one.</summary>
[RequirePermission("ManageRecipes")]
[RequestSizeLimit(MaxRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxRequest)]
public sealed class RecipesModel(
    RecipeList recipes, RecipeRunner runner, RecipeUploads uploads, RecipeWriter writer, IActorResolver people, IActorAccessor actor, UnitOfWork work, IStringLocalizer<AdministrationTexts> texts) : PageModel
{
    // Somewhat more than the largest file, so that one that is a little too large gets a word instead of an error page.
    private const int MaxRequest = 32 * 1024 * 1024;

    /// <summary>The recipes that ship with the program.</summary>
    public IReadOnlyList<RecipeInfo> Recipes { get; private set; } = [];

    /// <summary>What came of what was asked for; null where nothing was.</summary>
    public RecipeOutcome? Outcome { get; private set; }

    /// <summary>Key of the uploaded recipe that was tried out and can be run now; null where there is none.</summary>
    public string? UploadKey { get; private set; }

    /// <summary>Lists the recipes.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Says what a recipe would change.</summary>
    public async Task<IActionResult> OnPostTryAsync(string? key, CancellationToken cancellationToken) =>
        await recipes.FindRunnableAsync(key ?? "", cancellationToken) is { } path ? await ShowAsync(await runner.TryOutAsync(path, cancellationToken), cancellationToken) : await NotRunnableAsync(cancellationToken);

    /// <summary>Runs a recipe.</summary>
    public async Task<IActionResult> OnPostRunAsync(string? key, CancellationToken cancellationToken) =>
        await recipes.FindRunnableAsync(key ?? "", cancellationToken) is { } path ? await ShowAsync(await runner.RunAsync(path), cancellationToken) : await NotRunnableAsync(cancellationToken);

    /// <summary>Takes an uploaded recipe and says what it would change.</summary>
    public async Task<IActionResult> OnPostUploadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is not { Length: > 0 }) return await ErrorAsync(texts["Choose a recipe file first."], cancellationToken);
        if (file.Length > RecipeUploads.MaxLength) return await ErrorAsync(texts["The file is larger than 20 MB. Split it into several recipes, or run it on the server by the command recipe run."], cancellationToken);
        var key = await uploads.KeepAsync(file, cancellationToken);
        var outcome = await IsSetupAsync(key, cancellationToken) ? null : await runner.TryOutAsync(uploads.Find(key)!, cancellationToken);
        if (outcome is { Error: null }) UploadKey = key;
        else uploads.Remove(key);
        return outcome is null && !ModelState.IsValid ? Page() : await ShowAsync(outcome, cancellationToken);
    }

    /// <summary>Runs the uploaded recipe that was tried out.</summary>
    public async Task<IActionResult> OnPostRunUploadAsync(string? key, CancellationToken cancellationToken)
    {
        if (uploads.Find(key) is not { } path) return await ErrorAsync(texts["The uploaded recipe is not here any more. Please upload it again."], cancellationToken);
        var outcome = await runner.RunAsync(path);
        if (outcome is not null) uploads.Remove(key!);
        else UploadKey = key;
        return await ShowAsync(outcome, cancellationToken);
    }

    /// <summary>The site as a recipe, as far as it is private to nobody and the actor may see it.</summary>
    public async Task<IActionResult> OnGetExportAsync(bool content, bool users, CancellationToken cancellationToken)
    {
        var scope = (await people.ResolveSystemAsync(cancellationToken)).Scope.Intersect(actor.Current.Scope);
        work.Audit(SiteEvents.Exported, SiteEvents.Recipe, "export", texts["Site"]);
        await work.CommitAsync(cancellationToken);
        Response.ContentType = "application/json; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"export{RecipeFolder.Extension}\"";
        await writer.WriteAsync(Response.Body, new RecipeExportOptions { Scope = scope, WithContent = content, WithUsers = users }, cancellationToken);
        return new EmptyResult();
    }

    private async Task<bool> IsSetupAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            using var recipe = await RecipeDocument.ReadAsync(uploads.Find(key)!, cancellationToken);
            if (!recipe.IsSetup) return false;
        }
        catch (RecipeException)
        {
            // Trying it out says what is wrong with it.
            return false;
        }

        await NotRunnableAsync(cancellationToken);
        return true;
    }

    private Task<PageResult> NotRunnableAsync(CancellationToken cancellationToken) => ErrorAsync(texts["This recipe sets up a new site, or is not there. It can't be run here."], cancellationToken);

    private Task<PageResult> ShowAsync(RecipeOutcome? outcome, CancellationToken cancellationToken)
    {
        Outcome = outcome;
        return outcome is null ? ErrorAsync(texts["Another recipe is being run. Wait until it is done."], cancellationToken)
            : outcome.Error is { } error ? ErrorAsync(error, cancellationToken)
            : PageAsync(cancellationToken);
    }

    private Task<PageResult> ErrorAsync(string error, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", error);
        return PageAsync(cancellationToken);
    }

    private async Task<PageResult> PageAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => Recipes = await recipes.ReadAsync(cancellationToken);
}
