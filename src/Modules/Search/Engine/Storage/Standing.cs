using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>What speaks for a document whatever is asked.</summary>
/// <param name="Day">The day of its last change, as <see cref="DateOnly.DayNumber"/>; 0 where it is not known.</param>
/// <param name="Worth">What readers say of it, −100 to 100.</param>
internal readonly record struct Standing(int Day, int Worth)
{
    /// <summary>That of a document.</summary>
    public static Standing Of(IndexDocument document) =>
        new(DateOnly.FromDateTime(document.ModifiedUtc).DayNumber, (int)MathF.Round(100 * Math.Clamp(document.Worth, -1, 1)));
}
