namespace ItsmSite.Framework.Modules;

/// <summary>A feature that can be on or off.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Module">The module that offers it.</param>
/// <param name="Manifest">Name, description and dependencies.</param>
public sealed record FeatureInfo(string Id, ModuleInfo Module, FeatureAttribute Manifest)
{
    /// <summary>Name shown to administrators.</summary>
    public string Name => Manifest.Name.Length > 0 ? Manifest.Name : Id;

    /// <summary>Ids of the features it needs; a theme needs the one it is based on.</summary>
    public IReadOnlyList<string> Dependencies => Manifest is ThemeAttribute { BaseTheme.Length: > 0 } theme ? [.. Manifest.Dependencies, theme.BaseTheme] : Manifest.Dependencies;
}
