namespace ItsmSite.Framework.Recipes;

/// <summary>Names the settings of a module that recipes may set and exports write.</summary>
public interface ISettingProvider
{
    /// <summary>The settings.</summary>
    IEnumerable<SettingDefinition> GetSettings();
}
