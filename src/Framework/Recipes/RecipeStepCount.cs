namespace ItsmSite.Framework.Recipes;

/// <summary>How many things a step added, changed and left as they were.</summary>
public sealed class RecipeStepCount
{
    /// <summary>What was not there before.</summary>
    public int Added { get; private set; }

    /// <summary>What was there and is different now.</summary>
    public int Changed { get; private set; }

    /// <summary>What was just so already.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Counts one thing.</summary>
    /// <param name="isNew">Whether it was not there before.</param>
    /// <param name="isChanged">Whether anything of it is different now.</param>
    public void Add(bool isNew, bool isChanged)
    {
        if (isNew) Added++;
        else if (isChanged) Changed++;
        else Unchanged++;
    }
}
