namespace ItsmSite.Framework.Localization;

/// <summary>The languages of the interface.</summary>
public static class SiteCultures
{
    /// <summary>English, which the texts in the code are written in.</summary>
    public const string English = "en";

    /// <summary>Finnish.</summary>
    public const string Finnish = "fi";

    /// <summary>Used where nobody asked for another.</summary>
    public const string Default = English;

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<string> All { get; } = [English, Finnish];

    /// <summary>Whether the interface speaks a language.</summary>
    /// <param name="culture">A culture name such as <c>fi</c>, or null.</param>
    public static bool IsSupported(string? culture) => culture is not null && All.Contains(culture, StringComparer.Ordinal);
}
