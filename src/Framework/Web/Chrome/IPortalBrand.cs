namespace ItsmSite.Framework.Web.Chrome;

/// <summary>Knows the brand that the theme wears; at most one module gives it.</summary>
public interface IPortalBrand
{
    /// <summary>The brand.</summary>
    ValueTask<PortalBrand> GetAsync(CancellationToken cancellationToken);
}
