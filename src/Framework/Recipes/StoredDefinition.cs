namespace ItsmSite.Framework.Recipes;

/// <summary>Something a recipe defines and the site keeps as JSON, such as a workflow type.</summary>
public sealed class StoredDefinition
{
    /// <summary>What it is: <see cref="WorkflowTypeStep.Kind"/> or <see cref="IndexProfileStep.Kind"/>.</summary>
    public required string Kind { get; set; }

    /// <summary>Its id within its kind.</summary>
    public required string Key { get; set; }

    /// <summary>The definition as the recipe wrote it.</summary>
    public required string Json { get; set; }
}
