namespace ItsmSite.Framework.Recipes;

/// <summary>The settings of every site; the names are Orchard Core's.</summary>
public sealed class SiteSettingProvider : ISettingProvider
{
    /// <inheritdoc />
    public IEnumerable<SettingDefinition> GetSettings() =>
    [
        SettingDefinition.Text("SiteName"),
        SettingDefinition.Text("BaseUrl", text => text.Length == 0 || (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") ? null : "it must be an address such as https://portal.example"),
        SettingDefinition.Text("TimeZoneId", text => text.Length == 0 || TimeZoneInfo.TryFindSystemTimeZoneById(text, out _) ? null : "there is no such time zone; write one such as Europe/Helsinki"),
        SettingDefinition.Number("PageSize", 1, 200),
    ];
}
