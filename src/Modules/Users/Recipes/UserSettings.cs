using ItsmSite.Framework.Recipes;
using ItsmSite.Users.Services;

namespace ItsmSite.Users.Recipes;

/// <summary>The settings of the module.</summary>
public sealed class UserSettings : ISettingProvider
{
    /// <inheritdoc />
    public IEnumerable<SettingDefinition> GetSettings() => [SettingDefinition.Flag(DemoPeople.Setting)];
}
