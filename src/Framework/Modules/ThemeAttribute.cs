namespace ItsmSite.Framework.Modules;

/// <summary>A theme's manifest: a module that brings layouts and styles.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute : ModuleAttribute
{
    /// <summary>Id of the theme whose views are used where this one has none; it is on as well.</summary>
    public string BaseTheme { get; set; } = "";
}
