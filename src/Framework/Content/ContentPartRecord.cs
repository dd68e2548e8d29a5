namespace ItsmSite.Framework.Content;

/// <summary>The definition of a part with fields, as a recipe brought it.</summary>
public sealed class ContentPartRecord
{
    /// <summary>Name of the part.</summary>
    public required string Name { get; set; }

    /// <summary>The definition as JSON, in the shape of a recipe's ContentDefinition step.</summary>
    public required string Definition { get; set; }
}
