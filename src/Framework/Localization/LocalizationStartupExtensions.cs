using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;

namespace ItsmSite.Framework.Localization;

/// <summary>Registers the languages of the interface.</summary>
public static class LocalizationStartupExtensions
{
    /// <summary>
    /// Adds <c>IStringLocalizer&lt;T&gt;</c>: English texts are the keys, other languages lie in the module's <c>Resources/{T}.{culture}.resx</c>.
    /// The language of a request is the remembered one (<see cref="CultureCookie"/>), else the one the browser asks for, else English.
    /// </summary>
    public static IServiceCollection AddSiteLocalization(this IServiceCollection services)
    {
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.Configure<RequestLocalizationOptions>(options =>
        {
            string[] cultures = [.. SiteCultures.All];
            options.SetDefaultCulture(cultures[0]).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
            options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CultureCookie.Name }, new AcceptLanguageHeaderRequestCultureProvider()];
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
        // Letters such as ä are written as they are instead of as numbers; what means something in HTML is still encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}
