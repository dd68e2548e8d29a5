namespace ItsmSite.Framework.Modules;

/// <summary>A theme's manifest: a module that brings layouts and styles.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute : ModuleAttribute
{
    /// <summary>Id of the theme whose layouts are used where this one has none.</summary>
    public string BaseTheme { get; set; } = "";
}
