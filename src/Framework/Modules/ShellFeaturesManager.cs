using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Modules;

/// <inheritdoc cref="IShellFeaturesManager"/>
public sealed class ShellFeaturesManager(UnitOfWork work, FeatureRules rules, ModuleCatalog catalog, SiteSettings settings, ShellChanges changes) : IShellFeaturesManager
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<FeatureState>> ListAsync(CancellationToken cancellationToken)
    {
        var enabled = rules.Enabled(await FindAsync(cancellationToken));
        return
        [
            .. catalog.Features.Select(f => new FeatureState(f, enabled.Contains(f), rules.Dependents(enabled, [f])))
                .OrderBy(s => s.Feature.Manifest.Category, StringComparer.Ordinal).ThenBy(s => s.Feature.Name, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc />
    public Task<FeatureChange> EnableAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => UpdateAsync(ids, [], false, cancellationToken);

    /// <inheritdoc />
    public Task<FeatureChange> DisableAsync(IReadOnlyCollection<string> ids, bool withDependents, CancellationToken cancellationToken) =>
        UpdateAsync([], ids, withDependents, cancellationToken);

    /// <inheritdoc />
    public async Task<FeatureChange> UpdateAsync(
        IReadOnlyCollection<string> enable, IReadOnlyCollection<string> disable, bool withDependents, CancellationToken cancellationToken)
    {
        var descriptor = await FindAsync(cancellationToken);
        var before = rules.Enabled(descriptor);
        await RefuseInUseAsync(before.Where(f => disable.Contains(f.Id, StringComparer.OrdinalIgnoreCase)), cancellationToken);
        var after = rules.Apply(before, enable, disable, withDependents);
        var (on, off) = (after.Except(before).ToList(), before.Except(after).Reverse().ToList());
        await RefuseInUseAsync(off, cancellationToken);
        if (on.Count == 0 && off.Count == 0) return new FeatureChange(on, off, descriptor?.Version ?? 0);
        if (descriptor is null) work.Db.Add(descriptor = new ShellDescriptor());
        descriptor.Change([.. on.Select(f => f.Id)], [.. off.Select(f => f.Id)]);
        foreach (var feature in on) work.Audit("Feature.Enabled", "Feature", feature.Id, feature.Name);
        foreach (var feature in off) work.Audit("Feature.Disabled", "Feature", feature.Id, feature.Name);
        work.AfterCommit(_ =>
        {
            changes.Announce();
            return Task.CompletedTask;
        });
        return new FeatureChange(on, off, descriptor.Version);
    }

    private Task<ShellDescriptor?> FindAsync(CancellationToken cancellationToken) => work.Db.Set<ShellDescriptor>().FindAsync([ShellDescriptor.TheOnlyId], cancellationToken).AsTask();

    private async Task RefuseInUseAsync(IEnumerable<FeatureInfo> off, CancellationToken cancellationToken)
    {
        foreach (var theme in off.Where(f => f.Module.IsTheme))
        {
            if (await IsInUseAsync(theme.Id, cancellationToken)) throw new FeatureRefusedException(FeatureRefusal.ActiveTheme, theme.Id);
        }
    }

    // Until somebody chooses, every theme that is on may be in use.
    private async Task<bool> IsInUseAsync(string theme, CancellationToken cancellationToken)
    {
        foreach (var use in new[] { "site", "admin" })
        {
            if ((await settings.FindAsync<string>($"Theme:{use}", cancellationToken) ?? theme) == theme) return true;
        }

        return false;
    }
}
