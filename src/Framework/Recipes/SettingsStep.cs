using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>settings {…}</c>: each member sets the setting of its name; only those of the <see cref="SettingCatalog"/> exist.</summary>
public sealed class SettingsStep(SiteSettings settings, SettingCatalog catalog, UnitOfWork work) : NamedRecipeStepHandler("settings")
{
    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var members = context.Step.Where(m => !m.Key.Equals("name", StringComparison.OrdinalIgnoreCase)).ToList();
        var unknown = members.Where(m => catalog.Find(m.Key) is null).Select(m => m.Key).ToList();
        if (unknown.Count > 0)
            throw new RecipeException($"These settings do not exist: {string.Join(", ", unknown)}. There are {string.Join(", ", catalog.All.Select(s => s.Name))}.");
        foreach (var (name, value) in members)
        {
            var setting = catalog.Find(name)!;
            if (setting.Check(value) is { } wrong) throw new RecipeException($"The setting {setting.Name} can't be {value?.ToJsonString() ?? "null"}: {wrong}.");
            var isNew = await work.Db.Set<SiteSetting>().FindAsync([setting.Name], cancellationToken) is null;
            var isChanged = await settings.SetAsync(setting.Name, value, cancellationToken);
            context.Count.Add(isNew, isChanged);
            if (isChanged) work.Audit("Setting.Changed", "Setting", setting.Name, setting.Name);
        }
    }
}
