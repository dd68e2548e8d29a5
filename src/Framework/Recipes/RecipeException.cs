namespace ItsmSite.Framework.Recipes;

/// <summary>A recipe can't be read or carried out; the message names file, step and reason. Nothing of the failing step is kept.</summary>
public sealed class RecipeException(string message, Exception? inner = null) : Exception(message, inner);
