namespace ItsmSite.Framework.Recipes;

/// <summary>Knows values that recipes ask for with <c>parameters('x')</c>, such as <c>SiteName</c> or <c>AdminUserId</c>.</summary>
public interface IRecipeParameters
{
    /// <summary>The values by name; what is not known is left out.</summary>
    Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken);
}
