using ItsmSite.Framework.Recipes;

namespace ItsmSite.Findability.Log;

/// <summary>How long searches are kept.</summary>
public sealed class SearchLogSettings : ISettingProvider
{
    /// <summary>Name of the setting: days that a search is kept.</summary>
    public const string Days = "SearchLogDays";

    /// <summary>Days where nobody said otherwise.</summary>
    public const int DefaultDays = 180;

    /// <summary>Fewest days: below, time to find could not be told.</summary>
    public const int LeastDays = 7;

    /// <summary>Most days.</summary>
    public const int MostDays = 730;

    /// <inheritdoc />
    public IEnumerable<SettingDefinition> GetSettings() => [SettingDefinition.Number(Days, LeastDays, MostDays)];
}
