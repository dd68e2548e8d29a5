namespace ItsmSite.Search.Engine.Query;

/// <summary>A found row with its score.</summary>
internal readonly record struct Ranked(int Row, float Score)
{
    /// <summary>Best first; among equals the earlier row.</summary>
    public static Comparison<Ranked> BestFirst { get; } = (left, right) =>
        left.Score == right.Score ? left.Row.CompareTo(right.Row) : right.Score.CompareTo(left.Score);

    /// <summary>The opposite order, for a queue that gives up the worst.</summary>
    public static IComparer<Ranked> WorstFirst { get; } = Comparer<Ranked>.Create((left, right) => BestFirst(right, left));
}
