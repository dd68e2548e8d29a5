namespace ItsmSite.Framework.Content;

/// <summary>A content type's definition, as a recipe brought it.</summary>
public sealed class ContentTypeRecord
{
    /// <summary>Name of the type.</summary>
    public required string Name { get; set; }

    /// <summary>The definition as JSON, in the shape of a recipe's ContentDefinition step.</summary>
    public required string Definition { get; set; }
}
