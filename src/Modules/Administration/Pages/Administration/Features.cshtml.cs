using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>Where features are switched on and off.</summary>
[RequirePermission("ManageFeatures")]
public sealed class FeaturesModel(IShellFeaturesManager features, UnitOfWork work, ShellChanges changes, IStringLocalizer<AdministrationTexts> texts) : PageModel
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>All features, by category.</summary>
    public IReadOnlyList<IGrouping<string, FeatureState>> Categories { get; private set; } = [];

    /// <summary>Lists the features.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Switches a feature on, with all it needs.</summary>
    public Task<IActionResult> OnPostEnableAsync(string id, CancellationToken cancellationToken) =>
        SwitchAsync(() => features.EnableAsync([id ?? ""], cancellationToken), cancellationToken);

    /// <summary>Switches a feature off, and those that need it where they were shown.</summary>
    public Task<IActionResult> OnPostDisableAsync(string id, bool withDependents, CancellationToken cancellationToken) =>
        SwitchAsync(() => features.DisableAsync([id ?? ""], withDependents, cancellationToken), cancellationToken);

    /// <summary>The names of features, as a list to read.</summary>
    public string Names(IEnumerable<FeatureInfo> some) => string.Join(", ", some.Select(f => texts[f.Name].Value));

    /// <summary>The names of the features of these ids; an id where no such feature is.</summary>
    public string NamesOf(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => Find(id) is { } feature ? texts[feature.Name].Value : id));

    private FeatureInfo? Find(string id) => Categories.SelectMany(c => c).FirstOrDefault(s => s.Feature.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Feature;

    private async Task<IActionResult> SwitchAsync(Func<Task<FeatureChange>> change, CancellationToken cancellationToken)
    {
        try
        {
            var changed = await change();
            if (await work.TryCommitAsync(cancellationToken) != CommitResult.Kept)
                return await ErrorAsync(() => texts["Somebody else switched features at the same moment. Please look at the list and try again."], cancellationToken);
            // The next request is to be answered by the new shell: the person sees at once what was switched.
            if (await IsInUseAsync(changed) is not false and var inUse)
            {
                TempData["Notice"] = inUse is null ? texts["The change is saved and is being put in use."].Value : Notice(changed);
                return RedirectToPage();
            }

            return await ErrorAsync(() => texts["The change is saved, but could not be put in use; the site goes on as before. The program's log says why."], cancellationToken);
        }
        catch (FeatureRefusedException refused)
        {
            return await ErrorAsync(() => Say(refused), cancellationToken);
        }
    }

    // Null while it takes longer than anybody would wait.
    private async Task<bool?> IsInUseAsync(FeatureChange changed)
    {
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            return changed.IsEmpty || await changes.WaitForAsync(changed.Version, patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private string Notice(FeatureChange changed)
    {
        if (changed.IsEmpty) return texts["All was so already."];
        var on = changed.Enabled.Count > 0 ? texts["Switched on: {0}.", Names(changed.Enabled)].Value : "";
        var off = changed.Disabled.Count > 0 ? texts["Switched off: {0}. What was written is kept.", Names(changed.Disabled)].Value : "";
        return $"{on} {off}".Trim();
    }

    private async Task<IActionResult> ErrorAsync(Func<string> say, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        ModelState.AddModelError("", say());
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => Categories = [.. (await features.ListAsync(cancellationToken)).GroupBy(s => s.Feature.Manifest.Category)];

    private string Say(FeatureRefusedException refused) => refused.Refusal switch
    {
        FeatureRefusal.Unknown => texts["There is no such feature in this program."],
        FeatureRefusal.AlwaysEnabled => texts["{0} is part of every site and can't be switched off.", NamesOf([refused.FeatureId])],
        FeatureRefusal.ByDependencyOnly => texts["{0} is on whenever a feature that needs it is on. Switch that one.", NamesOf([refused.FeatureId])],
        FeatureRefusal.Needed => texts["{0} is needed by: {1}. Switch these off first.", NamesOf([refused.FeatureId]), NamesOf(refused.Others)],
        FeatureRefusal.ActiveTheme => texts["The theme {0} is in use and can't be switched off.", NamesOf([refused.FeatureId])],
        FeatureRefusal.Configured => texts["The program's configuration keeps this off: {0}.", NamesOf(refused.Others)],
        _ => refused.Message,
    };
}
