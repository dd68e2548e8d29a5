using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Web;

/// <summary>Pages and answers of the API are compressed on their way; files are so since the build.</summary>
internal static class PageCompression
{
    /// <summary>Adds the services of <see cref="ResponseCompressionBuilderExtensions.UseResponseCompression"/>.</summary>
    public static void AddPageCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // A page's token of its forms is another one each time, and cookies are not sent with what other sites ask for: lengths betray nothing (BREACH).
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "application/json", "application/problem+json", "text/csv"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
