namespace ItsmSite.Welcome.Services;

/// <summary>A search to try.</summary>
/// <param name="Text">What would be typed.</param>
/// <param name="FirstHit">Title of what comes first for who is acting.</param>
public sealed record SampleSearch(string Text, string FirstHit)
{
    /// <summary>Address of its results.</summary>
    public string Url => $"/search?q={Uri.EscapeDataString(Text)}";
}
