using Microsoft.AspNetCore.Http;

namespace ItsmSite.Framework.Web.Chrome;

/// <summary>Says what stands around a page. Register your own after the theme's to replace it.</summary>
public interface IPortalChromeProvider
{
    /// <summary>What stands around the page of this request.</summary>
    ValueTask<PortalChrome> GetAsync(HttpContext context);
}
