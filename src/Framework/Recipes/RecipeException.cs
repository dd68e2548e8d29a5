namespace ItsmSite.Framework.Recipes;

/// <summary>A recipe can't be read or carried out; the message names file, step and reason. Nothing of the failing step is kept, unless the message says so.</summary>
public sealed class RecipeException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True when the message names file and step already.</summary>
    internal bool IsPlaced { get; init; }
}
