namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes what the steps of one name bring, so that an empty site that runs the export becomes equal.</summary>
public interface IRecipeExport
{
    /// <summary>Place among the steps, smallest first: what others build on comes before them.</summary>
    int Order { get; }

    /// <summary>The steps.</summary>
    /// <exception cref="RecipeException">The options ask for something that does not exist.</exception>
    IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, CancellationToken cancellationToken);
}
