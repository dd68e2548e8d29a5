using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Welcome.Services;

/// <summary>Changes the searches that newcomers are invited to try.</summary>
public sealed class SampleSearchEditor(SiteSettings settings, UnitOfWork work, IActorAccessor actor)
{
    /// <summary>The searches of a text with one on a line: trimmed, none twice.</summary>
    public static IReadOnlyList<string> Parse(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>Keeps the searches of all languages. The last one to save wins: a list of a few words is not worth a conflict.</summary>
    /// <param name="searches">For each language its searches, at most <see cref="SampleSearches.MaxCount"/> of at most <see cref="SampleSearches.MaxLength"/> characters.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False where the actor may not change settings; nothing is kept then.</returns>
    public async Task<bool> SaveAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> searches, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(searches);
        if (!actor.Current.Has(SitePermissions.ManageSettings)) return false;
        var kept = SiteCultures.All.ToDictionary(c => c, c => searches.GetValueOrDefault(c) ?? []);
        if (!await settings.SetAsync(SampleSearchSetting.Name, kept, cancellationToken)) return true;
        work.Audit("Setting.Changed", "Setting", SampleSearchSetting.Name, SampleSearchSetting.Name);
        await work.CommitAsync(cancellationToken);
        return true;
    }
}
