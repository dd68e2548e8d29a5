using System.Reflection;

namespace ItsmSite.Framework.Modules;

/// <summary>A module or theme as its manifest describes it.</summary>
/// <param name="Id">The manifest's id, or the assembly's name without its prefix.</param>
/// <param name="Assembly">The module's assembly.</param>
/// <param name="Manifest">Its manifest.</param>
public sealed record ModuleInfo(string Id, Assembly Assembly, ModuleAttribute Manifest)
{
    /// <summary>True for a theme.</summary>
    public bool IsTheme => Manifest is ThemeAttribute;
}
