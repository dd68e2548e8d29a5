namespace ItsmSite.Contents.Fields;

/// <summary>What the editor of an item within the item shows.</summary>
/// <param name="Key">Names it among the others.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="TypeName">What people call its type.</param>
/// <param name="Name">What it is called; empty while nobody named it.</param>
/// <param name="Level">Number of items above it.</param>
/// <param name="Editors">The editors of its own fields, in order.</param>
public sealed record ItemEditor(string Key, string ContentType, string TypeName, string Name, int Level, IReadOnlyList<FieldEditor> Editors)
{
    /// <summary>What its errors are named by.</summary>
    public string ErrorName { get; init; } = "";

    /// <summary>The ways it can be moved: <c>up</c>, <c>down</c>, <c>in</c> (below the one before it), <c>out</c>.</summary>
    public IReadOnlyList<string> Moves { get; init; } = [];

    /// <summary>Number of other items that use it, as far as the writer sees them.</summary>
    public int Uses { get; init; }

    /// <summary>Whether the writer is asked once more before it is removed.</summary>
    public bool IsAsked { get; init; }
}
