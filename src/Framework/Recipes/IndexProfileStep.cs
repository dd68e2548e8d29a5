namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>CreateOrUpdateIndexProfile {indexes[]}</c>: keeps index profiles by their <c>Name</c>. The site has one index for all, so they change nothing of it.</summary>
public sealed class IndexProfileStep(StoredDefinitions definitions) : NamedRecipeStepHandler("CreateOrUpdateIndexProfile")
{
    /// <summary>The kind of these definitions.</summary>
    public const string Kind = "IndexProfile";

    /// <summary>The list of the step.</summary>
    public const string List = "indexes";

    /// <inheritdoc />
    public override Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken) =>
        definitions.StoreAsync(context, List, Kind, "Name", cancellationToken);
}
